package dev.typecase.processor.finders;

import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.ValueType;
import java.util.Optional;
import java.util.Set;

/**
 * What a parameter must be.
 *
 * @param display as it is written: {@code BigDecimal}
 * @param reason what it is for: {@code price.amount}
 * @param value the type of what it is compared with; empty for {@code type}
 * @param type a class of its own
 * @param several whether it is a collection of them
 * @param exact whether the collection must be one of exactly this type
 */
public record Expected(
        String display, String reason, Optional<ValueType> value, QualifiedName type, boolean several, boolean exact) {

    private static final QualifiedName NONE = QualifiedName.of("", "Object");
    private static final QualifiedName PAGE_REQUEST = QualifiedName.of("dev.typecase.query", "PageRequest");
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    /** Something that a property is compared with. */
    static Expected value(Path path) {
        return new Expected(path.type().display(), path.text(), Optional.of(path.type()), NONE, false, false);
    }

    /** Several things that a property is compared with. */
    static Expected values(Question.Criterion criterion) {
        ValueType type = criterion.path().type();
        return new Expected(
                "Collection<" + boxed(type) + ">",
                criterion.path().text(),
                Optional.of(type),
                NONE,
                true,
                criterion.ignoringCase());
    }

    /** Which page. */
    static Expected pageRequest() {
        return of(PAGE_REQUEST, "the page");
    }

    /** An object of a class. */
    static Expected of(QualifiedName type, String reason) {
        return new Expected(type.simpleName(), reason, Optional.empty(), type, false, false);
    }

    private static String boxed(ValueType type) {
        String name = type instanceof ValueType.Scalar scalar ? scalar.type().referenceName() : type.display();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether a parameter of this type is that. */
    public boolean accepts(TypeUse use) {
        if (value.isPresent() && value.get() instanceof ValueType.Unsupported) {
            return true;
        }
        if (!several) {
            return use.arrayDimensions() == 0 && isOne(use, true);
        }
        if (use.arrayDimensions() == 1) {
            return isOne(use, false);
        }
        return use.arrayDimensions() == 0
                && COLLECTIONS.contains(use.erasure().canonical())
                && use.arguments().size() == 1
                && use.arguments().get(0).arrayDimensions() == 0
                && isElement(use.arguments().get(0));
    }

    private boolean isElement(TypeUse argument) {
        boolean fits =
                argument.wildcard().isEmpty() || !exact && argument.wildcard().get() == TypeUse.Wildcard.EXTENDS;
        return fits && isOne(argument, false);
    }

    private boolean isOne(TypeUse use, boolean primitive) {
        if (value.isEmpty()) {
            return use.erasure().equals(type);
        }
        ValueType wanted = value.get();
        String name = use.erasure().canonical();
        if (wanted instanceof ValueType.Scalar scalar) {
            return name.equals(scalar.type().referenceName())
                    || primitive && name.equals(scalar.type().primitiveName());
        }
        return wanted instanceof ValueType.Enumeration enumeration
                        && use.erasure().equals(enumeration.name())
                || wanted instanceof ValueType.Identity identity
                        && use.erasure().equals(identity.name());
    }
}
