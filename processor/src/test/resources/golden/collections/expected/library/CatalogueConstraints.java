package library;

import dev.typecase.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link Catalogue}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CatalogueConstraints {

    private CatalogueConstraints() {}

    /** Checks a {@link Catalogue} and all that it contains. */
    public static void check(Catalogue catalogue, Violations violations) {
        checkComponents(catalogue.name(), catalogue.titles(), catalogue.days(), catalogue.sources(),
                catalogue.printer(), violations);
    }

    /** Checks the components of a {@link Catalogue} that is not there yet. */
    static void checkComponents(String name, List<String> titles, Set<Weekday> days,
            Map<String, Address> sources, Address printer, Violations violations) {
        if (name == null) {
            violations.add("name", "must not be null", null);
        }
        checkTitles(titles, violations);
        checkDays(days, violations);
        checkSources(sources, violations);
        if (printer != null) {
            AddressConstraints.check(printer, violations.at("printer"));
        }
    }

    private static void checkTitles(List<String> titles, Violations violations) {
        if (titles == null) {
            violations.add("titles", "must not be null", null);
            return;
        }
        for (int i = 0; i < titles.size(); i++) {
            String element = titles.get(i);
            if (element == null) {
                violations.at("titles", i).add("must not be null", null);
            }
        }
    }

    private static void checkDays(Set<Weekday> days, Violations violations) {
        if (days == null) {
            violations.add("days", "must not be null", null);
            return;
        }
        int i = 0;
        for (Weekday element : days) {
            if (element == null) {
                violations.at("days", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkSources(Map<String, Address> sources, Violations violations) {
        if (sources == null) {
            violations.add("sources", "must not be null", null);
            return;
        }
        for (Map.Entry<String, Address> entry : sources.entrySet()) {
            String key = entry.getKey();
            Address value = entry.getValue();
            if (key == null) {
                violations.at("sources<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("sources", key).add("must not be null", null);
            } else {
                AddressConstraints.check(value, violations.at("sources", key));
            }
        }
    }
}
