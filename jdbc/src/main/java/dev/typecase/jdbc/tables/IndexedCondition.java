package dev.typecase.jdbc.tables;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.query.Condition;
import org.jspecify.annotations.Nullable;

/** Whether an index of the database leads to what a condition wants: then it costs little to look for it twice. */
final class IndexedCondition {

    private IndexedCondition() {}

    /** Whether the identity or the first field of an index has one of some values wherever the condition is true. */
    static boolean is(Condition<?> condition, AggregateMapping<?, ?> mapping) {
        if (condition instanceof Condition.And<?> all) {
            return all.conditions().stream().anyMatch(each -> is(each, mapping));
        }
        FieldPath<?> field = fixed(condition);
        return field != null
                && (field.equals(mapping.identityPath())
                        || mapping.indexes().stream()
                                .anyMatch(index -> index.parts().get(0).equals(field)));
    }

    private static @Nullable FieldPath<?> fixed(Condition<?> condition) {
        if (condition instanceof Condition.Comparison<?> comparison) {
            return comparison.operator() == Condition.Operator.EQ ? comparison.path() : null;
        } else if (condition instanceof Condition.In<?> in) {
            return in.path();
        } else if (condition instanceof Condition.TextMatch<?> text) {
            return text.match() == Condition.Match.EQUALS && !text.ignoringCase() ? text.path() : null;
        }
        return null;
    }
}
