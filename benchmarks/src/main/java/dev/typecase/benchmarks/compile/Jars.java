package dev.typecase.benchmarks.compile;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars of processors, each by a class in it. */
public final class Jars {

    /** Typecase's processors. */
    public static final List<String> TYPECASE = List.of(
            "dev.typecase.processor.DomainProcessor",
            "com.palantir.javapoet.JavaFile",
            "org.jspecify.annotations.Nullable");

    /** greenrobot's processor. */
    public static final List<String> GREENROBOT = List.of(
            "org.greenrobot.eventbus.annotationprocessor.EventBusAnnotationProcessor",
            "org.greenrobot.eventbus.Subscribe",
            "de.greenrobot.common.ListMap");

    static final List<String> RECORD_BUILDER = List.of(
            "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
            "io.soabase.recordbuilder.core.RecordBuilder",
            "com.palantir.javapoet.JavaFile");
    static final List<String> IMMUTABLES = List.of("org.immutables.value.Value");

    private Jars() {}

    /** A path with the jars of these classes. */
    public static String path(List<String> classes) {
        return classes.stream()
                .flatMap(Jars::location)
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> location(String className) {
        try {
            Class<?> found = Class.forName(className, false, Jars.class.getClassLoader());
            return Stream.of(Path.of(
                    found.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException("The class path of the benchmarks lacks " + className, missing);
        }
    }
}
