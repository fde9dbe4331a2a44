package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.tables.IndexLayout;
import dev.typecase.processor.tables.SqlNames;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * {@code INDEXES} in {@code BookFields}: what aggregates are found by. It stands there, and not in the mapping, because it is
 * made of the fields, which need the mapping to be made.
 */
final class IndexesField {

    static final String NAME = "INDEXES";

    private static final ClassName INDEX = ClassName.get(RuntimeTypes.MAPPING, "Index");

    private IndexesField() {}

    /** Its type, for an aggregate. */
    static TypeName type(TypeName aggregate) {
        return ParameterizedTypeName.get(ClassName.get(List.class), ParameterizedTypeName.get(INDEX, aggregate));
    }

    static FieldSpec of(Subject subject, List<IndexLayout> indexes) {
        CodeBlock each = CodeBlock.join(
                indexes.stream().map(index -> index(subject, index)).toList(), ",\n");
        return FieldSpec.builder(type(subject.type()), NAME, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What $L is found by.", subject.link())
                .initializer("$T.of(\n$>$>$L$<$<)", List.class, each)
                .build();
    }

    private static CodeBlock index(Subject subject, IndexLayout index) {
        String field = FieldsSource.constant(subject.state(), index.property());
        List<CodeBlock> parts = index.parts().stream()
                .map(part -> CodeBlock.of("$N$L.path()", field, way(part)))
                .toList();
        return CodeBlock.of(
                parts.size() == 1
                        ? "new $T<>($S, $N.path(), $T.of($L), $L)"
                        : "new $T<>(\n$>$>$S,\n$N.path(),\n$T.of(\n$>$>$L$<$<),\n$L)$<$<",
                INDEX,
                SqlNames.quoted(index.name()),
                field,
                List.class,
                CodeBlock.join(parts, ",\n"),
                index.unique());
    }

    private static String way(IndexLayout.Part part) {
        return part.way().stream()
                .map(step -> "." + FieldsSource.method(step.owner(), step.component()) + "()")
                .collect(Collectors.joining());
    }
}
