package library;

import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Shelf}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ShelfConstraints {

    private ShelfConstraints() {}

    /** Checks a {@link Shelf} and all that it contains. */
    public static void check(Shelf shelf, Violations violations) {
        if (shelf.id == null) {
            violations.add("id", "must not be null", null);
        }
        checkLabels(shelf.labels, violations);
        checkCatalogues(shelf.catalogues, violations);
    }

    private static void checkLabels(List<String> labels, Violations violations) {
        if (labels == null) {
            violations.add("labels", "must not be null", null);
            return;
        }
        for (int i = 0; i < labels.size(); i++) {
            String element = labels.get(i);
            if (element == null) {
                violations.at("labels", i).add("must not be null", null);
            }
        }
    }

    private static void checkCatalogues(List<Catalogue> catalogues, Violations violations) {
        if (catalogues == null) {
            violations.add("catalogues", "must not be null", null);
            return;
        }
        for (int i = 0; i < catalogues.size(); i++) {
            Catalogue element = catalogues.get(i);
            if (element == null) {
                violations.at("catalogues", i).add("must not be null", null);
            } else {
                CatalogueConstraints.check(element, violations.at("catalogues", i));
            }
        }
    }

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<Shelf> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (Shelf shelf : entities) {
            identities[count++] = shelf == null ? null : shelf.id;
        }
        Constraints.distinct(property, identities, violations);
    }
}
