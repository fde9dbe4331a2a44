package dev.typecase.processor.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources of a module, written one class after the other; what every domain needs is imported. */
final class Sources {

    private static final String IMPORTS =
            "import dev.typecase.*; import java.util.*; import org.jspecify.annotations.Nullable; ";
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

    private final Path folder;

    private Sources(Path folder) {
        this.folder = folder;
    }

    static Sources of(Path folder) {
        return new Sources(folder);
    }

    /** The domain of a package. */
    Sources domain(String annotation, String packageName) {
        return write(packageName, "package-info", annotation + " package " + packageName + "; import dev.typecase.*;");
    }

    /** Classes, each in a file of its own. */
    Sources add(String packageName, String... classes) {
        for (String text : classes) {
            Matcher name = TYPE.matcher(text);
            if (!name.find()) {
                throw new IllegalArgumentException(text);
            }
            write(packageName, name.group(1), "package " + packageName + "; " + IMPORTS + text);
        }
        return this;
    }

    private Sources write(String packageName, String name, String text) {
        try {
            Path file = folder.resolve(packageName.replace('.', '/')).resolve(name + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path folder() {
        return folder;
    }
}
