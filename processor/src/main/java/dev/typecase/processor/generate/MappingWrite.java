package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The part of a mapping that gives the state to a writer. */
final class MappingWrite {

    private final Subject subject;
    private final List<MappedProperty> properties;

    MappingWrite(Subject subject, List<MappedProperty> properties) {
        this.subject = subject;
        this.properties = properties;
    }

    /** The body of {@code write}. */
    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("out.beginObject(SHAPE)");
        if (Parts.needed(properties)) {
            Parts.of(properties)
                    .forEach(part -> body.addStatement("$N($N, out)", part.method("write"), subject.variable()));
        } else {
            properties.forEach(property -> body.add(field(property)));
        }
        return body.addStatement("out.endObject()").build();
    }

    /** The methods that {@code write} calls. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (Parts.needed(properties)) {
            Parts.of(properties).forEach(part -> methods.add(part(part)));
        }
        properties.stream()
                .filter(property -> property.property().container())
                .forEach(property -> methods.add(container(property)));
        return methods;
    }

    private MethodSpec part(Parts part) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(part.method("write"))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(subject.type(), subject.variable())
                .addParameter(RuntimeTypes.STATE_WRITER, "out");
        part.properties().forEach(property -> method.addCode(field(property)));
        return method.build();
    }

    private CodeBlock field(MappedProperty property) {
        CodeBlock value = CodeBlock.of("$L", subject.get(subject.variable(), property.property()));
        CodeBlock out = CodeBlock.of("out.field($N)", property.constant());
        CodeBlock write = property.property().container()
                ? CodeBlock.of("$N($L, $L)", "write" + property.suffix(), value, out)
                : one(property.type(), value, out);
        CodeBlock.Builder statements = CodeBlock.builder();
        if (!property.storesNull()) {
            return statements.addStatement(write).build();
        }
        return statements
                .beginControlFlow("if ($L == null)", value)
                .addStatement("$L.writeNull()", out)
                .nextControlFlow("else")
                .addStatement(write)
                .endControlFlow()
                .build();
    }

    /** Gives one value to a writer. */
    static CodeBlock one(ValueType type, CodeBlock value, CodeBlock out) {
        if (type instanceof ValueType.Scalar scalar) {
            String method = ScalarForm.of(scalar.type()).method();
            return CodeBlock.of("$L.write$L($L)", out, method, ScalarForm.written(scalar.type(), value));
        } else if (type instanceof ValueType.Identity identity) {
            return one(identity.scalar(), CodeBlock.of("$L.$L()", value, identity.component()), out);
        } else if (type instanceof ValueType.Enumeration) {
            return CodeBlock.of("$L.writeString($L.name())", out, value);
        }
        return CodeBlock.of("$T.write($L, $L)", MappingSource.mappingOf(type), value, out);
    }

    private static MethodSpec container(MappedProperty property) {
        String name = property.local();
        MethodSpec.Builder method = MethodSpec.methodBuilder("write" + property.suffix())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(property.javaType(), name)
                .addParameter(RuntimeTypes.STATE_WRITER, "out");
        CodeBlock out = CodeBlock.of("out");
        if (property.type() instanceof ValueType.Mapping mapping) {
            method.addStatement("out.beginMap($N.size())", name)
                    .beginControlFlow("for ($T entry : $N.entrySet())", entry(mapping), name)
                    .addStatement(one(mapping.key().type(), CodeBlock.of("entry.getKey()"), out))
                    .addStatement(one(mapping.value().type(), CodeBlock.of("entry.getValue()"), out))
                    .endControlFlow()
                    .addStatement("out.endMap()");
        } else if (property.type() instanceof ValueType.Collection collection) {
            ValueType element = collection.element().type();
            boolean ordered = collection.kind() == ValueType.CollectionKind.LIST;
            method.addStatement("out.$L($N.size())", ordered ? "beginList" : "beginSet", name)
                    .beginControlFlow("for ($T element : $N)", JavaTypes.boxed(element), name)
                    .addStatement(one(element, CodeBlock.of("element"), out))
                    .endControlFlow()
                    .addStatement("out.endList()");
        }
        return method.build();
    }

    /** {@code Map.Entry<String, Money>}. */
    static TypeName entry(ValueType.Mapping mapping) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class),
                JavaTypes.boxed(mapping.key().type()),
                JavaTypes.boxed(mapping.value().type()));
    }
}
