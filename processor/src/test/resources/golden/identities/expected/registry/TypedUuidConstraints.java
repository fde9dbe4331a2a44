package registry;

import dev.typecase.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link TypedUuid}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedUuidConstraints {

    private TypedUuidConstraints() {}

    /** Checks a {@link TypedUuid} and all that it contains. */
    public static void check(TypedUuid typedUuid, Violations violations) {
        if (typedUuid.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (typedUuid.next == null) {
            violations.add("next", "must not be null", null);
        }
        checkAll(typedUuid.all, violations);
        checkSome(typedUuid.some, violations);
        checkPairs(typedUuid.pairs, violations);
    }

    private static void checkAll(List<UuidId> all, Violations violations) {
        if (all == null) {
            violations.add("all", "must not be null", null);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            UuidId element = all.get(i);
            if (element == null) {
                violations.at("all", i).add("must not be null", null);
            }
        }
    }

    private static void checkSome(Set<UuidId> some, Violations violations) {
        if (some == null) {
            violations.add("some", "must not be null", null);
            return;
        }
        int i = 0;
        for (UuidId element : some) {
            if (element == null) {
                violations.at("some", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkPairs(Map<UuidId, UuidId> pairs, Violations violations) {
        if (pairs == null) {
            violations.add("pairs", "must not be null", null);
            return;
        }
        for (Map.Entry<UuidId, UuidId> entry : pairs.entrySet()) {
            UuidId key = entry.getKey();
            UuidId value = entry.getValue();
            if (key == null) {
                violations.at("pairs<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("pairs", key).add("must not be null", null);
            }
        }
    }
}
