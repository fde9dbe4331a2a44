package dev.typecase.query;

import dev.typecase.mapping.FieldPath;
import java.util.List;

/**
 * A field whose values have an order.
 *
 * @param <T> the aggregate, entity or value that has it
 * @param <V> what it holds
 */
public class OrderedField<T, V> extends Field<T, V> {

    /** For generated code. */
    public OrderedField(FieldPath<T> path) {
        super(path);
    }

    /** It is less than this value, or before it. */
    public final Condition<T> lt(V value) {
        return compare(Condition.Operator.LT, value, "lt");
    }

    /** It is less than this value, or the same. */
    public final Condition<T> le(V value) {
        return compare(Condition.Operator.LE, value, "le");
    }

    /** It is greater than this value, or after it. */
    public final Condition<T> gt(V value) {
        return compare(Condition.Operator.GT, value, "gt");
    }

    /** It is greater than this value, or the same. */
    public final Condition<T> ge(V value) {
        return compare(Condition.Operator.GE, value, "ge");
    }

    /** It is not less than the one value and not greater than the other. */
    public final Condition<T> between(V least, V greatest) {
        return new Condition.And<>(List.of(
                compare(Condition.Operator.GE, least, "between"), compare(Condition.Operator.LE, greatest, "between")));
    }

    /** The least first; what is missing comes last. */
    public final Order<T> asc() {
        return new Order<>(path(), false, false);
    }

    /** The greatest first; what is missing comes last. */
    public final Order<T> desc() {
        return new Order<>(path(), true, false);
    }
}
