package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The part of a mapping that builds an object from what a reader gives. */
final class MappingRead {

    private static final String PARTS = "Parts";

    private final Subject subject;
    private final List<MappedProperty> properties;
    private final boolean split;

    MappingRead(Subject subject, List<MappedProperty> properties) {
        this.subject = subject;
        this.properties = properties;
        this.split = Parts.needed(properties);
    }

    /** The body of {@code read}. */
    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder();
        if (!subject.state().isRecord()) {
            body.addStatement("$T $N = new $T()", subject.type(), target(), subject.type());
            properties.stream()
                    .filter(property -> property.property().container())
                    .forEach(property -> body.addStatement(
                            "$L = new $T<>()", place(property), Containers.implementation(property.type())));
        } else if (split) {
            body.addStatement("$L parts = new $L()", PARTS, PARTS);
        } else {
            properties.forEach(property ->
                    body.addStatement("$T $N = $L", property.javaType(), property.local(), initial(property)));
        }
        body.addStatement("in.beginObject(SHAPE)").add(fields());
        if (!subject.state().isRecord()) {
            return body.addStatement("return $N", target()).build();
        }
        CodeBlock arguments =
                Statements.arguments(properties.stream().map(property -> CodeBlock.of("$L", place(property))));
        return body.addStatement("return new $L($L)", subject.constructed(), arguments)
                .build();
    }

    /** The methods that {@code read} calls. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (split) {
            Parts.of(properties).forEach(part -> methods.add(part(part)));
        }
        properties.stream()
                .filter(property -> property.property().container())
                .forEach(property -> methods.add(container(property)));
        return methods;
    }

    /** The components of a record with so many that several methods read them. */
    Optional<TypeSpec> parts() {
        if (!split || !subject.state().isRecord()) {
            return Optional.empty();
        }
        TypeSpec.Builder parts =
                TypeSpec.classBuilder(PARTS).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (MappedProperty property : properties) {
            FieldSpec.Builder field = FieldSpec.builder(property.javaType(), property.local());
            if (property.property().container()) {
                field.initializer(initial(property));
            }
            parts.addField(field.build());
        }
        return Optional.of(parts.build());
    }

    private String target() {
        return subject.state().isRecord() ? "parts" : subject.variable();
    }

    private String place(MappedProperty property) {
        if (!subject.state().isRecord()) {
            return subject.get(target(), property.property());
        }
        return split ? "parts." + property.local() : property.local();
    }

    private static CodeBlock initial(MappedProperty property) {
        TypeName type = property.javaType();
        if (property.property().container()) {
            return CodeBlock.of("$T.of()", ((ParameterizedTypeName) type).rawType());
        }
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
    }

    private CodeBlock fields() {
        CodeBlock.Builder loop = CodeBlock.builder();
        if (properties.isEmpty()) {
            return loop.addStatement("int field = in.nextField()")
                    .beginControlFlow("if (field >= 0)")
                    .add(unknownField())
                    .endControlFlow()
                    .build();
        }
        loop.beginControlFlow("for (int field = in.nextField(); field >= 0; field = in.nextField())");
        if (split) {
            loop.add(parting());
        } else {
            loop.add(cases(properties));
        }
        return loop.endControlFlow().build();
    }

    private CodeBlock parting() {
        CodeBlock.Builder choice = CodeBlock.builder();
        List<Parts> parts = Parts.of(properties);
        for (Parts part : parts) {
            boolean last = part.end() == properties.size();
            if (part.first() == 0) {
                choice.beginControlFlow("if (field < $L)", part.end());
            } else if (last) {
                choice.nextControlFlow("else");
            } else {
                choice.nextControlFlow("else if (field < $L)", part.end());
            }
            choice.addStatement("$N(field, $N, in)", part.method("read"), target());
        }
        return choice.endControlFlow().build();
    }

    private MethodSpec part(Parts part) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(part.method("read"))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(int.class, "field");
        if (subject.state().isRecord()) {
            method.addParameter(ClassName.get("", PARTS), target());
        } else {
            method.addParameter(subject.type(), target());
        }
        return method.addParameter(RuntimeTypes.STATE_READER, "in")
                .addCode(cases(part.properties()))
                .build();
    }

    private CodeBlock cases(List<MappedProperty> some) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (field)");
        for (MappedProperty property : some) {
            cases.addStatement("case $N -> $L =$W$L", property.constant(), place(property), value(property));
        }
        return cases.add("default -> ").add(unknownField()).endControlFlow().build();
    }

    private CodeBlock unknownField() {
        return CodeBlock.builder()
                .addStatement(
                        "throw new $T($S + field)",
                        IllegalStateException.class,
                        subject.simpleName() + " has no field ")
                .build();
    }

    private static CodeBlock value(MappedProperty property) {
        if (property.property().container()) {
            return CodeBlock.of("$N(in)", "read" + property.suffix());
        }
        CodeBlock one = one(property.type());
        return property.storesNull() ? CodeBlock.of("in.readNull() ? null : $L", one) : one;
    }

    /** Takes one value from the reader. */
    static CodeBlock one(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            CodeBlock read =
                    CodeBlock.of("in.read$L()", ScalarForm.of(scalar.type()).method());
            return ScalarForm.restored(scalar.type(), read);
        } else if (type instanceof ValueType.Identity identity) {
            return CodeBlock.of("new $T($L)", JavaTypes.of(type), one(identity.scalar()));
        } else if (type instanceof ValueType.Enumeration) {
            return CodeBlock.of("$T.valueOf(in.readString())", JavaTypes.of(type));
        }
        return CodeBlock.of("$T.read(in)", MappingSource.mappingOf(type));
    }

    private MethodSpec container(MappedProperty property) {
        String name = property.local();
        MethodSpec.Builder method = MethodSpec.methodBuilder("read" + property.suffix())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(property.javaType())
                .addParameter(RuntimeTypes.STATE_READER, "in")
                .addStatement(
                        "$T $N = new $T<>()", property.javaType(), name, Containers.implementation(property.type()));
        if (property.type() instanceof ValueType.Mapping mapping) {
            method.addStatement("in.beginMap()")
                    .beginControlFlow("while (in.nextEntry())")
                    .addStatement(
                            "$N.put($L,$W$L)",
                            name,
                            one(mapping.key().type()),
                            one(mapping.value().type()))
                    .endControlFlow();
        } else if (property.type() instanceof ValueType.Collection collection) {
            method.addStatement("in.beginList()")
                    .beginControlFlow("while (in.nextElement())")
                    .addStatement("$N.add($L)", name, one(collection.element().type()))
                    .endControlFlow();
        }
        CodeBlock result = CodeBlock.of("$N", name);
        return method.addStatement(
                        "return $L",
                        subject.state().isRecord() ? Containers.unmodifiable(property.type(), result) : result)
                .build();
    }
}
