package dev.typecase.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
}
