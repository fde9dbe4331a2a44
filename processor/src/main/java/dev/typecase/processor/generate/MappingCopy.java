package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The part of a mapping that copies an object, so that nothing which can change is shared. */
final class MappingCopy {

    private final Subject subject;
    private final List<MappedProperty> properties;

    MappingCopy(Subject subject, List<MappedProperty> properties) {
        this.subject = subject;
        this.properties = properties;
    }

    /** Whether an object of this type can change, so that a copy needs one of its own. */
    static boolean mutable(ValueType type) {
        return type instanceof ValueType.Entity
                || type instanceof ValueType.Value value && value.collections()
                || type instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.BYTES
                || type instanceof ValueType.Collection
                || type instanceof ValueType.Mapping;
    }

    /** The body of {@code copy}. */
    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder();
        String object = subject.variable();
        if (subject.state().isRecord()) {
            CodeBlock arguments = Statements.arguments(properties.stream().map(this::copied));
            return body.addStatement("return new $L($L)", subject.constructed(), arguments)
                    .build();
        }
        body.addStatement("$T copy = new $T()", subject.type(), subject.type());
        if (Parts.needed(properties)) {
            Parts.of(properties).forEach(part -> body.addStatement("$N($N, copy)", part.method("copy"), object));
        } else {
            properties.forEach(property -> body.add(assignment(property)));
        }
        return body.addStatement("return copy").build();
    }

    private CodeBlock assignment(MappedProperty property) {
        return CodeBlock.builder()
                .addStatement("$L = $L", subject.get("copy", property.property()), copied(property))
                .build();
    }

    private CodeBlock copied(MappedProperty property) {
        CodeBlock value = CodeBlock.of("$L", subject.get(subject.variable(), property.property()));
        return property.property().container()
                ? CodeBlock.of("$N($L)", "copy" + property.suffix(), value)
                : one(property.type(), value);
    }

    private static CodeBlock one(ValueType type, CodeBlock value) {
        if (!mutable(type)) {
            return value;
        }
        return type instanceof ValueType.Scalar
                ? CodeBlock.of("$L == null ? null : $L.clone()", value, value)
                : CodeBlock.of("$T.copy($L)", MappingSource.mappingOf(type), value);
    }

    /** The methods that {@code copy} calls. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (!subject.state().isRecord() && Parts.needed(properties)) {
            Parts.of(properties).forEach(part -> methods.add(part(part)));
        }
        properties.stream()
                .filter(property -> property.property().container())
                .forEach(property -> methods.add(container(property)));
        return methods;
    }

    private MethodSpec part(Parts part) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(part.method("copy"))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(subject.type(), subject.variable())
                .addParameter(subject.type(), "copy");
        part.properties().forEach(property -> method.addCode(assignment(property)));
        return method.build();
    }

    private MethodSpec container(MappedProperty property) {
        String name = property.local();
        MethodSpec.Builder method = MethodSpec.methodBuilder("copy" + property.suffix())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(property.javaType())
                .addParameter(property.javaType(), name);
        CodeBlock elements = elements(property);
        if (elements.isEmpty()) {
            CodeBlock copy = Containers.copy(property.type(), name);
            return method.addStatement("return $N == null ? null : $L", name, result(property, copy))
                    .build();
        }
        return method.beginControlFlow("if ($N == null)", name)
                .addStatement("return null")
                .endControlFlow()
                .addStatement(
                        "$T copy = new $T<>($L)",
                        property.javaType(),
                        Containers.implementation(property.type()),
                        Containers.isList(property.type()) ? name + ".size()" : "")
                .addCode(elements)
                .addStatement("return $L", result(property, CodeBlock.of("copy")))
                .build();
    }

    private CodeBlock result(MappedProperty property, CodeBlock copy) {
        return subject.state().isRecord() ? Containers.unmodifiable(property.type(), copy) : copy;
    }

    /** Copies element by element; empty where the elements cannot change. */
    private static CodeBlock elements(MappedProperty property) {
        CodeBlock.Builder loop = CodeBlock.builder();
        if (property.type() instanceof ValueType.Mapping mapping
                && mutable(mapping.value().type())) {
            CodeBlock value = one(mapping.value().type(), CodeBlock.of("entry.getValue()"));
            loop.beginControlFlow("for ($T entry : $N.entrySet())", MappingWrite.entry(mapping), property.local())
                    .addStatement("copy.put(entry.getKey(), $L)", value)
                    .endControlFlow();
        } else if (property.type() instanceof ValueType.Collection collection
                && mutable(collection.element().type())) {
            ValueType element = collection.element().type();
            loop.beginControlFlow("for ($T element : $N)", JavaTypes.boxed(element), property.local())
                    .addStatement("copy.add($L)", one(element, CodeBlock.of("element")))
                    .endControlFlow();
        }
        return loop.build();
    }
}
