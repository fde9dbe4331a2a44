package dev.typecase.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A source file of a synthetic domain.
 *
 * @param path where it stands below the source folder
 * @param text what it says
 */
public record SourceFile(String path, String text) {

    /** A class's file. */
    public static SourceFile of(String packageName, String className, String text) {
        return new SourceFile(packageName.replace('.', '/') + "/" + className + ".java", text);
    }

    /** Writes it below a folder. */
    public Path writeTo(Path folder) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
