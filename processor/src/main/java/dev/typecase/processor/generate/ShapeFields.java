package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.typecase.processor.model.ValueType;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The fields of a mapping that say what it writes: an index for each property, and the shape. */
final class ShapeFields {

    private static final ClassName FIELD = RuntimeTypes.SHAPE.nestedClass("Field");
    private static final ClassName KIND = RuntimeTypes.SHAPE.nestedClass("Kind");

    private ShapeFields() {}

    /** {@code private static final int TITLE = 1}. */
    static List<FieldSpec> indices(List<MappedProperty> properties) {
        return IntStream.range(0, properties.size())
                .mapToObj(index -> FieldSpec.builder(
                                int.class, properties.get(index).constant())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", index)
                        .build())
                .toList();
    }

    /** {@code SHAPE}. */
    static FieldSpec.Builder shape(String simpleName, List<MappedProperty> properties) {
        CodeBlock.Builder shape = CodeBlock.builder().add("$T.of(\n$>$>$S", RuntimeTypes.SHAPE, simpleName);
        for (MappedProperty property : properties) {
            shape.add(
                    ",\n$L$L",
                    field(property.property().name(), property.type()),
                    property.storesNull() ? ".optional()" : "");
        }
        return FieldSpec.builder(RuntimeTypes.SHAPE, "SHAPE", Modifier.STATIC, Modifier.FINAL)
                .initializer(shape.add(")$<$<").build());
    }

    private static CodeBlock field(String name, ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar(name, ScalarForm.of(scalar.type()).kind());
        } else if (type instanceof ValueType.Identity identity) {
            return scalar(name, ScalarForm.of(identity.scalar().type()).kind());
        } else if (type instanceof ValueType.Enumeration) {
            return scalar(name, "ENUM");
        } else if (type instanceof ValueType.Value value) {
            return object(name, value);
        } else if (type instanceof ValueType.Entity entity) {
            return object(name, entity);
        } else if (type instanceof ValueType.Collection collection) {
            return CodeBlock.of(
                    "$T.list($S,$W$L)",
                    FIELD,
                    name,
                    field("element", collection.element().type()));
        } else if (type instanceof ValueType.Mapping mapping) {
            return CodeBlock.of(
                    "$T.map($S,$W$L,$W$L)",
                    FIELD,
                    name,
                    field("key", mapping.key().type()),
                    field("value", mapping.value().type()));
        }
        throw new IllegalArgumentException("No shape for " + type.display());
    }

    private static CodeBlock scalar(String name, String kind) {
        return CodeBlock.of("$T.scalar($S, $T.$L)", FIELD, name, KIND, kind);
    }

    private static CodeBlock object(String name, ValueType type) {
        return CodeBlock.of("$T.object($S, $T.SHAPE)", FIELD, name, MappingSource.mappingOf(type));
    }
}
