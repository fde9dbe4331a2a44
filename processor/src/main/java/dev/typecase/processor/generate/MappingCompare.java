package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The part of a mapping that tells whether two objects have the same state. */
final class MappingCompare {

    private final Subject subject;
    private final List<MappedProperty> properties;

    MappingCompare(Subject subject, List<MappedProperty> properties) {
        this.subject = subject;
        this.properties = properties;
    }

    /** The body of {@code sameState}, for objects that are there. */
    CodeBlock body() {
        List<CodeBlock> conditions = Parts.needed(properties)
                ? Parts.of(properties).stream()
                        .map(part -> CodeBlock.of("$N(one, other)", part.method("same")))
                        .toList()
                : properties.stream().map(this::same).toList();
        return CodeBlock.builder()
                .addStatement("return $L", Statements.allOf(conditions))
                .build();
    }

    /** The methods that {@code sameState} calls. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (Parts.needed(properties)) {
            Parts.of(properties).forEach(part -> methods.add(part(part)));
        }
        properties.stream().filter(MappingCompare::elementwise).forEach(property -> methods.add(container(property)));
        return methods;
    }

    private MethodSpec part(Parts part) {
        return pair(part.method("same"), subject.type())
                .addStatement(
                        "return $L",
                        Statements.allOf(
                                part.properties().stream().map(this::same).toList()))
                .build();
    }

    private static MethodSpec.Builder pair(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(type, "one")
                .addParameter(type, "other");
    }

    private CodeBlock same(MappedProperty property) {
        CodeBlock one = CodeBlock.of("$L", subject.get("one", property.property()));
        CodeBlock other = CodeBlock.of("$L", subject.get("other", property.property()));
        return elementwise(property)
                ? CodeBlock.of("$N($L, $L)", "same" + property.suffix(), one, other)
                : same(property.type(), one, other);
    }

    private static CodeBlock same(ValueType type, CodeBlock one, CodeBlock other) {
        if (type instanceof ValueType.Enumeration) {
            return CodeBlock.of("$L == $L", one, other);
        }
        if (type instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.BYTES) {
            return CodeBlock.of("$T.equals($L, $L)", Arrays.class, one, other);
        }
        if (type instanceof ValueType.Scalar scalar && scalar.primitive()) {
            return switch (scalar.type()) {
                case FLOAT -> CodeBlock.of("$T.compare($L, $L) == 0", Float.class, one, other);
                case DOUBLE -> CodeBlock.of("$T.compare($L, $L) == 0", Double.class, one, other);
                default -> CodeBlock.of("$L == $L", one, other);
            };
        }
        if (MappingCopy.mutable(type) && (type instanceof ValueType.Entity || type instanceof ValueType.Value)) {
            return CodeBlock.of("$T.sameState($L, $L)", MappingSource.mappingOf(type), one, other);
        }
        return CodeBlock.of("$T.equals($L, $L)", Objects.class, one, other);
    }

    /** Whether {@code equals} of the container does not tell: its elements have none, or none that compares all. */
    private static boolean elementwise(MappedProperty property) {
        if (property.type() instanceof ValueType.Mapping mapping) {
            return MappingCopy.mutable(mapping.value().type());
        }
        return property.type() instanceof ValueType.Collection collection
                && MappingCopy.mutable(collection.element().type())
                && (Containers.isList(collection) || collection.element().type() instanceof ValueType.Entity);
    }

    private static MethodSpec container(MappedProperty property) {
        MethodSpec.Builder method = pair("same" + property.suffix(), property.javaType())
                .beginControlFlow("if (one == null || other == null)")
                .addStatement("return one == other")
                .nextControlFlow("else if (one.size() != other.size())")
                .addStatement("return false")
                .endControlFlow();
        if (property.type() instanceof ValueType.Mapping mapping) {
            entries(method, mapping);
        } else if (Containers.isList(property.type())) {
            inOrder(method, argument(property));
        } else {
            byIdentity(method, argument(property));
            return method.addStatement("return unmatched.isEmpty()").build();
        }
        return method.addStatement("return true").build();
    }

    private static ValueType argument(MappedProperty property) {
        return ((ValueType.Collection) property.type()).element().type();
    }

    private static void entries(MethodSpec.Builder method, ValueType.Mapping mapping) {
        CodeBlock same = same(
                mapping.value().type(), CodeBlock.of("entry.getValue()"), CodeBlock.of("other.get(entry.getKey())"));
        method.beginControlFlow("for ($T entry : one.entrySet())", MappingWrite.entry(mapping));
        differs(method, CodeBlock.of("!other.containsKey(entry.getKey())\n|| !$L", same));
        method.endControlFlow();
    }

    private static void inOrder(MethodSpec.Builder method, ValueType element) {
        TypeName type = JavaTypes.boxed(element);
        method.addStatement(
                        "$T elements = other.iterator()",
                        ParameterizedTypeName.get(ClassName.get(Iterator.class), type))
                .beginControlFlow("for ($T element : one)", type);
        differs(method, CodeBlock.of("!$L", same(element, CodeBlock.of("element"), CodeBlock.of("elements.next()"))));
        method.endControlFlow();
    }

    /** The entities of a set come back in any order. */
    private static void byIdentity(MethodSpec.Builder method, ValueType entity) {
        TypeName type = JavaTypes.of(entity);
        TypeName mapping = MappingSource.mappingOf(entity);
        TypeName map = ParameterizedTypeName.get(JavaTypes.MAP, ClassName.OBJECT, type);
        method.addStatement("$T unmatched = new $T<>()", map, HashMap.class)
                .beginControlFlow("for ($T element : other)", type)
                .addStatement("unmatched.put($T.identity(element), element)", mapping)
                .endControlFlow()
                .beginControlFlow("for ($T element : one)", type)
                .addStatement("$T match = unmatched.remove($T.identity(element))", type, mapping);
        differs(method, CodeBlock.of("!$T.sameState(element, match)", mapping));
        method.endControlFlow();
    }

    private static void differs(MethodSpec.Builder method, CodeBlock condition) {
        method.beginControlFlow("if ($L)", condition)
                .addStatement("return false")
                .endControlFlow();
    }
}
