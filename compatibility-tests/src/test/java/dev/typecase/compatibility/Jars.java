package dev.typecase.compatibility;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that Maven has collected: ours, as they are packed, and those of others. */
final class Jars {

    private static final Path FOLDER = Path.of(System.getProperty("jars"));

    /** The processor, alone: it has to bring all it needs. */
    static final Path PROCESSOR = jar("typecase-processor");

    /** What a domain is compiled and run with. */
    static final List<Path> RUNTIME = jars("typecase-runtime", "jspecify", "jakarta.validation-api");

    /** The same, for a domain that can be kept in a database, as the bookshelf can. */
    static final List<Path> WITH_DATABASES = jars(
            "typecase-runtime", "jspecify", "jakarta.validation-api", "typecase-jdbc", "jackson-core", "postgresql");

    private Jars() {}

    static Path jar(String name) {
        Path jar = FOLDER.resolve(name + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("No " + jar);
        }
        return jar;
    }

    static List<Path> jars(String... names) {
        return Arrays.stream(names).map(Jars::jar).toList();
    }

    /** All jars of other projects. */
    static List<Path> others() {
        try (Stream<Path> jars = Files.list(FOLDER)) {
            return jars.filter(jar -> !jar.getFileName().toString().startsWith("typecase-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
