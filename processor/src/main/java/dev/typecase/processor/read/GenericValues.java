package dev.typecase.processor.read;

import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.ContainerElement;
import dev.typecase.processor.model.ValueType.Reason;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Value objects with type parameters, and what may stand for these. */
final class GenericValues {

    private GenericValues() {}

    /** Whether a field is a component of one. */
    static boolean declares(VariableElement field, Forgotten forgotten) {
        return isOne(Objects.requireNonNull(field.getEnclosingElement(), "a field is in a class"), forgotten);
    }

    /** Whether a class is a record with type parameters and {@code @ValueObject}. */
    static boolean isOne(Element element, Forgotten forgotten) {
        return element instanceof TypeElement type
                && type.getKind() == ElementKind.RECORD
                && !type.getTypeParameters().isEmpty()
                && forgotten
                        .main(type)
                        .filter(role -> role == Role.VALUE_OBJECT)
                        .isPresent();
    }

    /** Whether what stands for the type parameters can stand there; bounds are compared without their own arguments. */
    static boolean keepsBounds(DeclaredType type, TypeElement element, Types types) {
        return IntStream.range(0, element.getTypeParameters().size())
                .allMatch(index -> element.getTypeParameters().get(index).getBounds().stream()
                        .allMatch(bound -> isWithin(type.getTypeArguments().get(index), bound, types)));
    }

    private static boolean isWithin(TypeMirror argument, TypeMirror bound, Types types) {
        return argument.getKind() == TypeKind.ERROR
                || bound.getKind() == TypeKind.ERROR
                || types.isSubtype(argument, types.erasure(bound));
    }

    /** A type argument; what a value object cannot hold, or hold and be compared, is refused. */
    static ContainerElement argument(ContainerElement argument, Function<Reason, ValueType> refused) {
        ValueType type = argument.type();
        if (type instanceof ValueType.Entity) {
            return new ContainerElement(refused.apply(Reason.ENTITY_ARGUMENT), argument.constraints());
        }
        if (type instanceof ValueType.Collection || type instanceof ValueType.Mapping) {
            return new ContainerElement(refused.apply(Reason.NESTED_COLLECTION), argument.constraints());
        }
        return type instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.BYTES
                ? new ContainerElement(refused.apply(Reason.ARRAY), argument.constraints())
                : argument;
    }
}
