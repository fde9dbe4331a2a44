package words;

import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Package}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PackageConstraints {

    private PackageConstraints() {}

    /** Checks a {@link Package} and all that it contains. */
    public static void check(Package packageValue, Violations violations) {
        checkRecords(packageValue.records, violations);
    }

    private static void checkRecords(List<Record> records, Violations violations) {
        if (records == null) {
            violations.add("records", "must not be null", null);
            return;
        }
        for (int i = 0; i < records.size(); i++) {
            Record element = records.get(i);
            if (element == null) {
                violations.at("records", i).add("must not be null", null);
            } else {
                RecordConstraints.check(element, violations.at("records", i));
            }
        }
    }

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<Package> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (Package packageValue : entities) {
            identities[count++] = packageValue == null ? null : packageValue.id;
        }
        Constraints.distinct(property, identities, violations);
    }
}
