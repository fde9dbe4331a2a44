package dev.typecase.benchmarks.compile;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is compiled, and by which processors. */
public enum Variant {
    /** The domain's classes alone. */
    BARE("bare classes, no processor", List.of(), SyntheticDomain::bare),
    /** The domain with all that Typecase generates. */
    TYPECASE("Typecase, all generated code", Jars.TYPECASE, SyntheticDomain::forTypecase),
    /** The records that record-builder would have got. */
    RECORDS("records, no processor", List.of(), SyntheticDomain::forRecordBuilder),
    /** The same builders by record-builder. */
    RECORD_BUILDER("record-builder", Jars.RECORD_BUILDER, SyntheticDomain::forRecordBuilder),
    /** The interfaces that Immutables would have got. */
    INTERFACES("interfaces, no processor", List.of(), SyntheticDomain::forImmutables),
    /** The same builders by Immutables. */
    IMMUTABLES("Immutables", Jars.IMMUTABLES, SyntheticDomain::forImmutables);

    private static final String CLASS_PATH = Jars.path(List.of(
            "dev.typecase.Domain",
            "jakarta.validation.Constraint",
            "org.jspecify.annotations.Nullable",
            "io.soabase.recordbuilder.core.RecordBuilder",
            "org.immutables.value.Value"));

    private final String label;
    private final List<String> processors;
    private final Function<SyntheticDomain, List<SourceFile>> sources;

    Variant(String label, List<String> processors, Function<SyntheticDomain, List<SourceFile>> sources) {
        this.label = label;
        this.processors = processors;
        this.sources = sources;
    }

    String label() {
        return label;
    }

    List<SourceFile> sources(SyntheticDomain domain) {
        return sources.apply(domain);
    }

    /** What javac is told besides the files and the folder that they go to. */
    List<String> options() {
        List<String> options = new ArrayList<>(List.of("--release", "17", "-nowarn", "-classpath", CLASS_PATH));
        if (processors.isEmpty()) {
            options.add("-proc:none");
        } else {
            options.addAll(List.of("-processorpath", Jars.path(processors)));
        }
        return options;
    }

    /** A processor's jars, each by a class in it. */
    private static final class Jars {
        static final List<String> TYPECASE = List.of(
                "dev.typecase.processor.DomainProcessor",
                "com.palantir.javapoet.JavaFile",
                "org.jspecify.annotations.Nullable");
        static final List<String> RECORD_BUILDER = List.of(
                "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
                "io.soabase.recordbuilder.core.RecordBuilder",
                "com.palantir.javapoet.JavaFile");
        static final List<String> IMMUTABLES = List.of("org.immutables.value.Value");

        static String path(List<String> classes) {
            return classes.stream()
                    .flatMap(Jars::location)
                    .map(Path::toString)
                    .distinct()
                    .collect(Collectors.joining(File.pathSeparator));
        }

        private static Stream<Path> location(String className) {
            try {
                Class<?> found = Class.forName(className, false, Jars.class.getClassLoader());
                return Stream.of(Path.of(found.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
            } catch (ClassNotFoundException | URISyntaxException missing) {
                throw new IllegalStateException("The class path of the benchmarks lacks " + className, missing);
            }
        }
    }
}
