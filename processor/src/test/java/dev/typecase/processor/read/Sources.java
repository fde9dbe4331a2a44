package dev.typecase.processor.read;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** Sources of tests: one class each, with the imports that nearly all need, in the package shop unless one is named. */
final class Sources {

    private static final Pattern PACKAGE = Pattern.compile("\\Apackage ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^[^*\\n]*?\\b(?:class|record|enum|interface) (\\w+)");
    private static final String IMPORTS = "import dev.typecase.*; import jakarta.validation.Valid;"
            + " import jakarta.validation.constraints.*; import java.util.*; import org.jspecify.annotations.*; ";

    private Sources() {}

    /** These classes, and the package shop as a domain. */
    static List<JavaFileObject> shop(String... texts) {
        List<JavaFileObject> files = new ArrayList<>(of(texts));
        files.add(JavaFileObjects.forSourceString("shop.package-info", "@dev.typecase.Domain package shop;"));
        return files;
    }

    /** These classes alone. */
    static List<JavaFileObject> of(String... texts) {
        return Arrays.stream(texts).map(Sources::file).toList();
    }

    private static JavaFileObject file(String text) {
        Matcher named = PACKAGE.matcher(text);
        String packageName = named.find() ? named.group(1) : "shop";
        String body = PACKAGE.matcher(text).replaceFirst("");
        Matcher type = TYPE.matcher(body);
        if (!type.find()) {
            throw new IllegalArgumentException("No class in: " + text);
        }
        return JavaFileObjects.forSourceString(
                packageName + "." + type.group(1), "package " + packageName + "; " + IMPORTS + body);
    }
}
