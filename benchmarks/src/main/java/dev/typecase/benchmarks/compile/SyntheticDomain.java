package dev.typecase.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A domain of any size, always the same for the same size, written for each of the processors that are compared. */
public final class SyntheticDomain {

    static final String PACKAGE = "synthetic";

    private final List<Slice> slices;

    /** A domain of so many classes, which must be a multiple of ten. */
    public SyntheticDomain(int classes) {
        if (classes < Slice.CLASSES || classes % Slice.CLASSES != 0) {
            throw new IllegalArgumentException("A synthetic domain has 10, 20, 30 ... classes, not " + classes);
        }
        slices =
                IntStream.range(0, classes / Slice.CLASSES).mapToObj(Slice::new).toList();
    }

    /** Its sources for Typecase, with handlers that use what is generated. */
    List<SourceFile> forTypecase() {
        return domain(TypecaseSlice.HANDLERS);
    }

    /** The same without any use of what is generated, so that it compiles without a processor. */
    List<SourceFile> bare() {
        return domain(TypecaseSlice.BARE);
    }

    private List<SourceFile> domain(TypecaseSlice form) {
        List<SourceFile> files = new ArrayList<>();
        files.add(SourceFile.of(PACKAGE, "package-info", """
                /** A synthetic domain. */
                @Domain
                package %s;

                import dev.typecase.Domain;
                """.formatted(PACKAGE)));
        files.add(SourceFile.of(PACKAGE, "Journal", """
                package %s;

                /** Takes notes; supplied by the application. */
                public interface Journal {

                    void note(String line);
                }
                """.formatted(PACKAGE)));
        slices.forEach(slice -> files.addAll(form.sources(slice)));
        return files;
    }

    /** Records with the same fields for record-builder: one for each class that has a builder in Typecase. */
    List<SourceFile> forRecordBuilder() {
        return states("io.soabase.recordbuilder.core.RecordBuilder", SyntheticDomain::builtRecord);
    }

    /** Interfaces with the same fields for Immutables: one for each class that has a builder in Typecase. */
    List<SourceFile> forImmutables() {
        return states("org.immutables.value.Value", SyntheticDomain::immutable);
    }

    private List<SourceFile> states(String annotation, BiFunction<String, List<Field>, String> type) {
        return slices.stream()
                .flatMap(slice -> {
                    String header =
                            header(slice.packageName(), Stream.concat(Field.imports().stream(), Stream.of(annotation)));
                    return states(slice)
                            .map(state -> SourceFile.of(
                                    slice.packageName(),
                                    state.name(),
                                    header + type.apply(state.name(), state.fields())));
                })
                .toList();
    }

    private record State(String name, List<Field> fields) {}

    private static Stream<State> states(Slice slice) {
        String name = slice.name();
        return Stream.of(
                new State(name, slice.aggregate()),
                new State(name + "Line", slice.entity()),
                new State(name + "Terms", slice.terms()),
                new State(name + "Address", slice.address()),
                new State("Open" + name, slice.aggregate()),
                new State("Change" + name, slice.change()),
                new State(name + "Opened", slice.opened()),
                new State(name + "Changed", slice.changed()));
    }

    private static String builtRecord(String name, List<Field> fields) {
        return "@RecordBuilder\npublic record %s(\n        %s) {}\n"
                .formatted(name, fields.stream().map(Field::declaration).collect(Collectors.joining(",\n        ")));
    }

    private static String immutable(String name, List<Field> fields) {
        return "@Value.Immutable\npublic interface %s {\n    %s\n}\n"
                .formatted(name, fields.stream().map(Field::accessor).collect(Collectors.joining("\n    ")));
    }

    /** The package and the imports of a file. */
    static String header(String packageName, Stream<String> imports) {
        return "package %s;\n\n%s\n"
                .formatted(
                        packageName,
                        imports.sorted().map("import %s;\n"::formatted).collect(Collectors.joining()));
    }
}
