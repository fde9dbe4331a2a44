package registry;

import dev.typecase.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link TypedString}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedStringConstraints {

    private TypedStringConstraints() {}

    /** Checks a {@link TypedString} and all that it contains. */
    public static void check(TypedString typedString, Violations violations) {
        if (typedString.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (typedString.next == null) {
            violations.add("next", "must not be null", null);
        }
        checkAll(typedString.all, violations);
        checkSome(typedString.some, violations);
        checkPairs(typedString.pairs, violations);
    }

    private static void checkAll(List<StringId> all, Violations violations) {
        if (all == null) {
            violations.add("all", "must not be null", null);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            StringId element = all.get(i);
            if (element == null) {
                violations.at("all", i).add("must not be null", null);
            }
        }
    }

    private static void checkSome(Set<StringId> some, Violations violations) {
        if (some == null) {
            violations.add("some", "must not be null", null);
            return;
        }
        int i = 0;
        for (StringId element : some) {
            if (element == null) {
                violations.at("some", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkPairs(Map<StringId, StringId> pairs, Violations violations) {
        if (pairs == null) {
            violations.add("pairs", "must not be null", null);
            return;
        }
        for (Map.Entry<StringId, StringId> entry : pairs.entrySet()) {
            StringId key = entry.getKey();
            StringId value = entry.getValue();
            if (key == null) {
                violations.at("pairs<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("pairs", key).add("must not be null", null);
            }
        }
    }
}
