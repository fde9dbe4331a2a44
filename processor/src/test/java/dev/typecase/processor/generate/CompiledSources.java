package dev.typecase.processor.generate;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.typecase.processor.DomainProcessor;
import dev.typecase.processor.ElementProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** Sources compiled with both processors, as strictly as our own code, and loaded. */
final class CompiledSources {

    private static final Pattern PACKAGE = Pattern.compile("\\A\\s*package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^[^*\\n]*?\\b(?:class|record|enum|interface) (\\w+)");
    private static final String IMPORTS = "import dev.typecase.*; import jakarta.validation.Valid;"
            + " import jakarta.validation.constraints.*; import java.math.*; import java.time.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable; ";

    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final ClassLoader loader;

    private CompiledSources(Compilation compilation) {
        for (JavaFileObject file : compilation.generatedFiles()) {
            String name = file.getName().replaceFirst("^/?\\w+_OUTPUT/", "").replaceFirst("\\.\\w+$", "");
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                classes.put(name.replace('/', '.'), bytes(file));
            } else if (file.getKind() == JavaFileObject.Kind.SOURCE) {
                sources.put(name.replace('/', '.'), new String(bytes(file), StandardCharsets.UTF_8));
            }
        }
        this.loader = new ClassLoader(CompiledSources.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] code = classes.get(name);
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, code, 0, code.length);
            }
        };
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One class each, in the package shop unless another is named; shop is a domain, and the usual is imported. */
    static CompiledSources of(List<String> texts) {
        Compilation compilation = compile(texts, "-Xlint:all,-processing", "-Werror");
        assertThat(compilation.errors())
                .as(() -> compilation.diagnostics().toString())
                .isEmpty();
        return new CompiledSources(compilation);
    }

    static CompiledSources of(String... texts) {
        return of(List.of(texts));
    }

    /** The same for sources that have errors. */
    static Compilation compile(List<String> texts, String... options) {
        List<JavaFileObject> files = new ArrayList<>();
        texts.forEach(text -> files.add(file(text)));
        files.add(JavaFileObjects.forSourceString("shop.package-info", "@dev.typecase.Domain package shop;"));
        return javac().withProcessors(new ElementProcessor(), new DomainProcessor())
                .withOptions((Object[]) options)
                .compile(files);
    }

    private static JavaFileObject file(String text) {
        Matcher named = PACKAGE.matcher(text);
        String packageName = named.find() ? named.group(1) : "shop";
        String body = PACKAGE.matcher(text).replaceFirst("");
        Matcher type = TYPE.matcher(body);
        assertThat(type.find()).as("a class in %s", text).isTrue();
        return JavaFileObjects.forSourceString(
                packageName + "." + type.group(1), "package " + packageName + "; " + IMPORTS + body);
    }

    Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("Compiled: " + classes.keySet(), missing);
        }
    }

    /** The text of a generated class. */
    String source(String name) {
        assertThat(sources).containsKey(name);
        return sources.get(name);
    }

    /** The names of all classes, nested ones too. */
    Set<String> compiled() {
        return classes.keySet();
    }

    /** How many bytecodes the longest method of a class has. */
    int longestMethod(String name) {
        return MethodSizes.of(classes.get(name)).values().stream()
                .max(Integer::compare)
                .orElse(0);
    }
}
