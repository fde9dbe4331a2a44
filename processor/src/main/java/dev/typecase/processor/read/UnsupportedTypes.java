package dev.typecase.processor.read;

import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types of fields that cannot be stored: how they are written, and why they are refused. */
final class UnsupportedTypes {

    private static final Set<String> OPTIONALS =
            Set.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");
    private static final Set<String> LEGACY_TIME = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp");

    private final Scope scope;
    private final TypeUses typeUses;

    UnsupportedTypes(Scope scope) {
        this.scope = scope;
        this.typeUses = new TypeUses(scope);
    }

    /** A type that is refused for a reason. */
    ValueType of(TypeMirror type, Reason reason) {
        TypeUse use = typeUses.of(type);
        boolean nameable = !use.missing() && type.getKind() != TypeKind.TYPEVAR && !ValueTypes.isPrivate(type);
        return new ValueType.Unsupported(display(type), reason, nameable ? Optional.of(use) : Optional.empty());
    }

    /** Why a class that has no role, and is no enum and no identity, is refused. */
    Reason reason(DeclaredType type, TypeElement element) {
        String name = Names.canonical(element);
        if (OPTIONALS.contains(name)) {
            return Reason.OPTIONAL;
        }
        if (LEGACY_TIME.contains(name)) {
            return Reason.LEGACY_TIME;
        }
        if (isA(type, "java.lang.Iterable") || isA(type, "java.util.Map") || isA(type, "java.util.stream.BaseStream")) {
            return Reason.OTHER_COLLECTION;
        }
        if (AggregateReader.isSealedInterface(element) && permitsEvents(element)) {
            return Reason.MESSAGE;
        }
        return element.getTypeParameters().isEmpty() ? forgotten(element) : Reason.GENERIC;
    }

    private boolean permitsEvents(TypeElement sealed) {
        return sealed.getPermittedSubclasses().stream()
                .filter(permitted -> permitted.getKind() == TypeKind.DECLARED)
                .map(Names::elementOf)
                .anyMatch(permitted -> scope.forgotten()
                                .main(permitted)
                                .filter(Role.EVENT::equals)
                                .isPresent()
                        || permitsEvents(permitted));
    }

    /** What a class without annotation was probably meant to be. */
    private static Reason forgotten(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return Reason.FORGOTTEN_VALUE;
        }
        return ForgottenSearch.hasIdentity(type) ? Reason.FORGOTTEN_ENTITY : Reason.UNKNOWN_CLASS;
    }

    private boolean isA(DeclaredType type, String canonicalName) {
        TypeElement other = scope.elements().getTypeElement(canonicalName);
        return other != null
                && scope.types()
                        .isAssignable(scope.types().erasure(type), scope.types().erasure(other.asType()));
    }

    /** As it would be written, with simple names. */
    static String display(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return display(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return "?" + bound(" extends ", wildcard.getExtendsBound()) + bound(" super ", wildcard.getSuperBound());
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() ? ValueTypes.primitiveName(type) : type.toString();
        }
        String name = declared.asElement().getSimpleName().toString();
        List<String> arguments = declared.getTypeArguments().stream()
                .map(UnsupportedTypes::display)
                .toList();
        return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
    }

    private static String bound(String keyword, @Nullable TypeMirror bound) {
        return bound == null ? "" : keyword + display(bound);
    }
}
