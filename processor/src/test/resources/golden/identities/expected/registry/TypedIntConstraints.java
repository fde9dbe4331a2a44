package registry;

import dev.typecase.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link TypedInt}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedIntConstraints {

    private TypedIntConstraints() {}

    /** Checks a {@link TypedInt} and all that it contains. */
    public static void check(TypedInt typedInt, Violations violations) {
        if (typedInt.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (typedInt.next == null) {
            violations.add("next", "must not be null", null);
        }
        checkAll(typedInt.all, violations);
        checkSome(typedInt.some, violations);
        checkPairs(typedInt.pairs, violations);
    }

    private static void checkAll(List<IntId> all, Violations violations) {
        if (all == null) {
            violations.add("all", "must not be null", null);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            IntId element = all.get(i);
            if (element == null) {
                violations.at("all", i).add("must not be null", null);
            }
        }
    }

    private static void checkSome(Set<IntId> some, Violations violations) {
        if (some == null) {
            violations.add("some", "must not be null", null);
            return;
        }
        int i = 0;
        for (IntId element : some) {
            if (element == null) {
                violations.at("some", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkPairs(Map<IntId, IntId> pairs, Violations violations) {
        if (pairs == null) {
            violations.add("pairs", "must not be null", null);
            return;
        }
        for (Map.Entry<IntId, IntId> entry : pairs.entrySet()) {
            IntId key = entry.getKey();
            IntId value = entry.getValue();
            if (key == null) {
                violations.at("pairs<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("pairs", key).add("must not be null", null);
            }
        }
    }
}
