package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;
import java.util.Optional;

/**
 * What the domain's own files, which stand in the domain's package, can name. What an open domain exports is named in the
 * package of another.
 */
final class Reach {

    private Reach() {}

    static boolean names(Domain domain, StateType type) {
        return names(domain, type.access(), type.name());
    }

    static boolean names(Domain domain, Access access, QualifiedName name) {
        return access == Access.PUBLIC || access != Access.PRIVATE && isIn(domain, name);
    }

    /** The class within a type that cannot be named; empty where all can. */
    static Optional<QualifiedName> hidden(Domain domain, TypeUse type) {
        if (type.isPublic() || type.missing()) {
            return Optional.empty();
        }
        Optional<QualifiedName> argument = type.arguments().stream()
                .flatMap(inner -> hidden(domain, inner).stream())
                .findFirst();
        boolean named =
                type.access() == Access.PUBLIC || type.access() != Access.PRIVATE && isIn(domain, type.erasure());
        return named ? argument : Optional.of(type.erasure());
    }

    private static boolean isIn(Domain domain, QualifiedName name) {
        return !domain.composition().open() && name.packageName().equals(domain.packageName());
    }
}
