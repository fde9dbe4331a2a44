package dev.typecase.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A type as it stands in a signature, precise enough to be written again in generated code.
 *
 * @param erasure the class; for a primitive or array its element's, in the unnamed package for a primitive
 * @param arguments the type arguments, in order
 * @param arrayDimensions 0 where it is no array
 * @param wildcard where it is a wildcard argument, its form; {@code erasure} is then the bound
 * @param access who can name the class; not what its arguments allow
 */
public record TypeUse(
        QualifiedName erasure,
        List<TypeUse> arguments,
        int arrayDimensions,
        Optional<Wildcard> wildcard,
        Access access) {

    public TypeUse {
        arguments = List.copyOf(arguments);
    }

    /** The forms of a wildcard argument. */
    public enum Wildcard {
        UNBOUNDED,
        EXTENDS,
        SUPER
    }

    /** A plain class that everybody can name. */
    public static TypeUse of(QualifiedName name) {
        return new TypeUse(name, List.of(), 0, Optional.empty(), Access.PUBLIC);
    }

    /** A type that does not exist, by the name that was written for it. The compiler says so itself. */
    public static TypeUse missing(String simpleName) {
        return new TypeUse(QualifiedName.of("", simpleName), List.of(), 0, Optional.empty(), Access.PACKAGE_PRIVATE);
    }

    /**
     * Whether it, or one of its arguments, is a type that does not exist. No class of a domain lies in the unnamed
     * package.
     */
    public boolean missing() {
        return erasure.packageName().isEmpty()
                        && ScalarType.of(erasure.simpleName())
                                .filter(ScalarType::hasPrimitive)
                                .isEmpty()
                || arguments.stream().anyMatch(TypeUse::missing);
    }

    /** Whether code of any package can name it, its arguments included. */
    public boolean isPublic() {
        return access == Access.PUBLIC && arguments.stream().allMatch(TypeUse::isPublic);
    }

    /** Whether no other class can name it, or one of its arguments. */
    public boolean isPrivate() {
        return access == Access.PRIVATE || arguments.stream().anyMatch(TypeUse::isPrivate);
    }

    /** Whether it is a primitive type. */
    public boolean primitive() {
        return erasure.packageName().isEmpty()
                && arrayDimensions == 0
                && ScalarType.of(erasure.simpleName())
                        .filter(ScalarType::hasPrimitive)
                        .isPresent();
    }
}
