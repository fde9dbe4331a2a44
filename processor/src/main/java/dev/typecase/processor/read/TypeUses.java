package dev.typecase.processor.read;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.TypeUse.Wildcard;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types as they stand in signatures. A type variable is read as its bound, or as a class in the unnamed package. */
final class TypeUses {

    private static final QualifiedName OBJECT = QualifiedName.of("java.lang", "Object");

    private final Scope scope;
    private final boolean variables;

    TypeUses(Scope scope) {
        this(scope, false);
    }

    private TypeUses(Scope scope, boolean variables) {
        this.scope = scope;
        this.variables = variables;
    }

    /** For the bounds of type parameters, which may name each other. */
    static TypeUses withVariables(Scope scope) {
        return new TypeUses(scope, true);
    }

    TypeUse of(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return TypeUse.missing(scope.missing(type));
        }
        if (type.getKind().isPrimitive()) {
            String name = type.getKind().name().toLowerCase(java.util.Locale.ROOT);
            return TypeUse.of(QualifiedName.of("", name));
        }
        if (type instanceof ArrayType array) {
            TypeUse element = of(array.getComponentType());
            return new TypeUse(
                    element.erasure(),
                    element.arguments(),
                    element.arrayDimensions() + 1,
                    Optional.empty(),
                    element.access());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof DeclaredType declared) {
            return declared(declared);
        }
        if (variables && type instanceof TypeVariable variable) {
            return TypeUse.of(
                    QualifiedName.of("", variable.asElement().getSimpleName().toString()));
        }
        return of(scope.types().erasure(type));
    }

    private TypeUse declared(DeclaredType type) {
        TypeElement element = Names.elementOf(type);
        List<TypeUse> arguments = type.getTypeArguments().stream().map(this::of).toList();
        return new TypeUse(Names.of(element), arguments, 0, Optional.empty(), Shapes.reach(element));
    }

    private TypeUse wildcard(WildcardType type) {
        TypeMirror upper = type.getExtendsBound();
        TypeMirror limit = upper != null ? upper : type.getSuperBound();
        if (limit == null) {
            return new TypeUse(OBJECT, List.of(), 0, Optional.of(Wildcard.UNBOUNDED), Access.PUBLIC);
        }
        TypeUse bound = of(limit);
        return new TypeUse(
                bound.erasure(),
                bound.arguments(),
                bound.arrayDimensions(),
                Optional.of(upper != null ? Wildcard.EXTENDS : Wildcard.SUPER),
                bound.access());
    }
}
