package registry;

import dev.typecase.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link TypedLong}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedLongConstraints {

    private TypedLongConstraints() {}

    /** Checks a {@link TypedLong} and all that it contains. */
    public static void check(TypedLong typedLong, Violations violations) {
        if (typedLong.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (typedLong.next == null) {
            violations.add("next", "must not be null", null);
        }
        checkAll(typedLong.all, violations);
        checkSome(typedLong.some, violations);
        checkPairs(typedLong.pairs, violations);
    }

    private static void checkAll(List<LongId> all, Violations violations) {
        if (all == null) {
            violations.add("all", "must not be null", null);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            LongId element = all.get(i);
            if (element == null) {
                violations.at("all", i).add("must not be null", null);
            }
        }
    }

    private static void checkSome(Set<LongId> some, Violations violations) {
        if (some == null) {
            violations.add("some", "must not be null", null);
            return;
        }
        int i = 0;
        for (LongId element : some) {
            if (element == null) {
                violations.at("some", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkPairs(Map<LongId, LongId> pairs, Violations violations) {
        if (pairs == null) {
            violations.add("pairs", "must not be null", null);
            return;
        }
        for (Map.Entry<LongId, LongId> entry : pairs.entrySet()) {
            LongId key = entry.getKey();
            LongId value = entry.getValue();
            if (key == null) {
                violations.at("pairs<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("pairs", key).add("must not be null", null);
            }
        }
    }
}
