package dev.typecase.processor.finders;

import dev.typecase.processor.finders.Question.Criterion;
import dev.typecase.processor.finders.Question.Sorting;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ScalarType.Family;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.tables.ColumnKind;
import java.util.Optional;

/** Which properties can be compared how: what the fields of a query offer. */
public final class Applicability {

    private Applicability() {}

    static Optional<Mistake> of(Criterion criterion) {
        Operator operator = criterion.operator();
        if (criterion.path().type() instanceof ValueType.Unsupported) {
            // A problem of its own, and nothing can be said of what it should have been.
            return Optional.empty();
        }
        if (isInside(criterion.path()) && operator.needs() != Operator.Needs.COLLECTION) {
            return Optional.of(
                    new Mistake.InContainer(criterion.path(), criterion.path().written()));
        }
        if (!applies(operator.needs(), criterion.path().type())) {
            return Optional.of(new Mistake.NotApplicable(criterion));
        }
        return criterion.ignoringCase() && !(isText(criterion.path()) && operator.ignoresCase())
                ? Optional.of(new Mistake.NoCase(criterion))
                : Optional.empty();
    }

    static Optional<Mistake> of(Sorting sorting) {
        if (isInside(sorting.path())) {
            return Optional.of(
                    new Mistake.InContainer(sorting.path(), sorting.path().written()));
        }
        boolean fits = isOrdered(sorting.path().type()) || sorting.path().type() instanceof ValueType.Unsupported;
        return fits ? Optional.empty() : Optional.of(new Mistake.NoOrder(sorting.path()));
    }

    private static boolean isInside(Path path) {
        return path.leaf().container();
    }

    static boolean isText(Path path) {
        return isText(path.type());
    }

    private static boolean applies(Operator.Needs needs, ValueType type) {
        return switch (needs) {
            case COMPARABLE -> isComparable(type);
            case ORDERED -> isOrdered(type);
            case MOMENT -> isOrdered(type) && isOf(Family.MOMENT, type);
            case TEXT -> isText(type);
            case BOOLEAN -> isOf(Family.BOOLEAN, type);
            case OPTIONAL -> true;
            case COLLECTION -> type instanceof ValueType.Collection;
            case NOTHING -> false;
        };
    }

    /** Whether it is one value that can be equal to another. */
    public static boolean isComparable(ValueType type) {
        return type instanceof ValueType.Enumeration
                || type instanceof ValueType.Identity
                || type instanceof ValueType.Scalar scalar && scalar.type() != ScalarType.BYTES;
    }

    /** Whether its values have an order, in memory and in a database. */
    public static boolean isOrdered(ValueType type) {
        return isComparable(type)
                && !(type instanceof ValueType.Scalar scalar && ColumnKind.of(scalar.type()) == ColumnKind.TEXT);
    }

    private static boolean isText(ValueType type) {
        return type instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.STRING;
    }

    private static boolean isOf(Family family, ValueType type) {
        return type instanceof ValueType.Scalar scalar && scalar.type().family() == family;
    }
}
