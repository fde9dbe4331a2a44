package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ValueType;
import java.util.Map;

/** The checks of what is in a collection: each element by its own constraints, and never null. */
final class ElementChecks {

    private final CheckConstants constants;
    private final String violations;
    private final Property property;
    private final CodeBlock container;
    private final Names variables;

    ElementChecks(
            CheckConstants constants, String violations, Property property, CodeBlock container, Names variables) {
        this.constants = constants;
        this.violations = violations;
        this.property = property;
        this.container = container;
        this.variables = variables;
    }

    CodeBlock of(ValueType.Collection collection) {
        ValueType element = collection.element().type();
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(collection.kind() == ValueType.CollectionKind.LIST ? list(collection) : set(collection));
        if (element instanceof ValueType.Entity entity) {
            code.addStatement(
                    "$T.$N($S,$W$L,$W$N)",
                    JavaTypes.of(GeneratedNames.constraints(entity.name())),
                    ConstraintsSource.CHECK_DISTINCT,
                    property.name(),
                    container,
                    violations);
        }
        return code.build();
    }

    private CodeBlock list(ValueType.Collection collection) {
        String index = variables.variable("i");
        String element = variables.variable("element");
        return CodeBlock.builder()
                .beginControlFlow("for (int $N = 0; $N < $L.size(); $N++)", index, index, container, index)
                .addStatement("$T $N = $L.get($N)", type(collection.element()), element, container, index)
                .add(check(collection.element(), property.name(), element, index))
                .endControlFlow()
                .build();
    }

    private CodeBlock set(ValueType.Collection collection) {
        String index = variables.variable("i");
        String element = variables.variable("element");
        return CodeBlock.builder()
                .addStatement("int $N = 0", index)
                .beginControlFlow("for ($T $N : $L)", type(collection.element()), element, container)
                .add(check(collection.element(), property.name(), element, index))
                .addStatement("$N++", index)
                .endControlFlow()
                .build();
    }

    CodeBlock of(ValueType.Mapping mapping) {
        String entry = variables.variable("entry");
        String key = variables.variable("key");
        String value = variables.variable("value");
        TypeName keyType = type(mapping.key());
        TypeName valueType = type(mapping.value());
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T.Entry<$T, $T> $N : $L.entrySet())", Map.class, keyType, valueType, entry, container)
                .addStatement("$T $N = $N.getKey()", keyType, key, entry)
                .addStatement("$T $N = $N.getValue()", valueType, value, entry)
                .add(check(mapping.key(), property.name() + "<K>", key, key))
                .add(check(mapping.value(), property.name(), value, key))
                .endControlFlow()
                .build();
    }

    private static TypeName type(ValueType.ContainerElement element) {
        return JavaTypes.boxed(element.type());
    }

    private CodeBlock check(ValueType.ContainerElement element, String path, String variable, String index) {
        CodeBlock value = CodeBlock.of("$N", variable);
        return ValueCheck.of(
                        boxed(element.type()),
                        value,
                        false,
                        element.constraints(),
                        new ConstraintBreach(constants, violations, property.name(), element.type(), value),
                        ValueCheck.Place.ofElement(violations, path, CodeBlock.of("$N", index)))
                .inline();
    }

    /** Whatever the model says of it, what is between angle brackets is an object. */
    private static ValueType boxed(ValueType type) {
        return type instanceof ValueType.Scalar scalar ? new ValueType.Scalar(scalar.type(), false) : type;
    }
}
