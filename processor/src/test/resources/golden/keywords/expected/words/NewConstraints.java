package words;

import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link New}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NewConstraints {

    private NewConstraints() {}

    /** Checks a {@link New} and all that it contains. */
    public static void check(New newValue, Violations violations) {
        if (newValue.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (newValue.aCase == null) {
            violations.add("aCase", "must not be null", null);
        } else {
            CaseConstraints.check(newValue.aCase, violations.at("aCase"));
        }
        if (newValue.aDefault == null) {
            violations.add("aDefault", "must not be null", null);
        } else {
            DefaultConstraints.check(newValue.aDefault, violations.at("aDefault"));
        }
        checkSwitches(newValue.switches, violations);
        checkPackages(newValue.packages, violations);
    }

    private static void checkSwitches(List<Switch> switches, Violations violations) {
        if (switches == null) {
            violations.add("switches", "must not be null", null);
            return;
        }
        for (int i = 0; i < switches.size(); i++) {
            Switch element = switches.get(i);
            if (element == null) {
                violations.at("switches", i).add("must not be null", null);
            } else {
                SwitchConstraints.check(element, violations.at("switches", i));
            }
        }
    }

    private static void checkPackages(List<Package> packages, Violations violations) {
        if (packages == null) {
            violations.add("packages", "must not be null", null);
            return;
        }
        for (int i = 0; i < packages.size(); i++) {
            Package element = packages.get(i);
            if (element == null) {
                violations.at("packages", i).add("must not be null", null);
            } else {
                PackageConstraints.check(element, violations.at("packages", i));
            }
        }
        PackageConstraints.checkDistinct("packages", packages, violations);
    }
}
