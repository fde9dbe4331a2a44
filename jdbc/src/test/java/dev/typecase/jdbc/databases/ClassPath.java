package dev.typecase.jdbc.databases;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the classes of these tests and all that they use are, for another process or a compiler. */
public final class ClassPath {

    private ClassPath() {}

    /** The class path, modules among it. */
    public static String all() {
        return Stream.concat(
                        Stream.of("java.class.path", "jdk.module.path")
                                .map(name -> System.getProperty(name, ""))
                                .filter(path -> !path.isEmpty()),
                        Stream.of("test-classes", "classes")
                                .map(name ->
                                        Path.of("target", name).toAbsolutePath().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
