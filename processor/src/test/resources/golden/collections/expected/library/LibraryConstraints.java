package library;

import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link Library}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LibraryConstraints {

    private LibraryConstraints() {}

    /** Checks a {@link Library} and all that it contains. */
    public static void check(Library library, Violations violations) {
        checkId(library.id, violations);
        checkNames(library.names, violations);
        checkFloors(library.floors, violations);
        checkStamps(library.stamps, violations);
        checkOpenOn(library.openOn, violations);
        checkBranches(library.branches, violations);
        checkAddresses(library.addresses, violations);
        checkCatalogues(library.catalogues, violations);
        checkShelves(library.shelves, violations);
        checkTags(library.tags, violations);
        checkClosedOn(library.closedOn, violations);
        checkPartners(library.partners, violations);
        checkFormerAddresses(library.formerAddresses, violations);
        checkDesks(library.desks, violations);
        checkFees(library.fees, violations);
        checkDeliveries(library.deliveries, violations);
        checkLoans(library.loans, violations);
        checkScans(library.scans, violations);
        checkCataloguesByName(library.cataloguesByName, violations);
    }

    private static void checkId(LibraryId id, Violations violations) {
        if (id == null) {
            violations.add("id", "must not be null", null);
        }
    }

    private static void checkNames(List<String> names, Violations violations) {
        if (names == null) {
            violations.add("names", "must not be null", null);
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            String element = names.get(i);
            if (element == null) {
                violations.at("names", i).add("must not be null", null);
            }
        }
    }

    private static void checkFloors(List<Integer> floors, Violations violations) {
        if (floors == null) {
            violations.add("floors", "must not be null", null);
            return;
        }
        for (int i = 0; i < floors.size(); i++) {
            Integer element = floors.get(i);
            if (element == null) {
                violations.at("floors", i).add("must not be null", null);
            }
        }
    }

    private static void checkStamps(List<byte[]> stamps, Violations violations) {
        if (stamps == null) {
            violations.add("stamps", "must not be null", null);
            return;
        }
        for (int i = 0; i < stamps.size(); i++) {
            byte[] element = stamps.get(i);
            if (element == null) {
                violations.at("stamps", i).add("must not be null", null);
            }
        }
    }

    private static void checkOpenOn(List<Weekday> openOn, Violations violations) {
        if (openOn == null) {
            violations.add("openOn", "must not be null", null);
            return;
        }
        for (int i = 0; i < openOn.size(); i++) {
            Weekday element = openOn.get(i);
            if (element == null) {
                violations.at("openOn", i).add("must not be null", null);
            }
        }
    }

    private static void checkBranches(List<LibraryId> branches, Violations violations) {
        if (branches == null) {
            violations.add("branches", "must not be null", null);
            return;
        }
        for (int i = 0; i < branches.size(); i++) {
            LibraryId element = branches.get(i);
            if (element == null) {
                violations.at("branches", i).add("must not be null", null);
            }
        }
    }

    private static void checkAddresses(List<Address> addresses, Violations violations) {
        if (addresses == null) {
            violations.add("addresses", "must not be null", null);
            return;
        }
        for (int i = 0; i < addresses.size(); i++) {
            Address element = addresses.get(i);
            if (element == null) {
                violations.at("addresses", i).add("must not be null", null);
            } else {
                AddressConstraints.check(element, violations.at("addresses", i));
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

    private static void checkShelves(List<Shelf> shelves, Violations violations) {
        if (shelves == null) {
            violations.add("shelves", "must not be null", null);
            return;
        }
        for (int i = 0; i < shelves.size(); i++) {
            Shelf element = shelves.get(i);
            if (element == null) {
                violations.at("shelves", i).add("must not be null", null);
            } else {
                ShelfConstraints.check(element, violations.at("shelves", i));
            }
        }
        ShelfConstraints.checkDistinct("shelves", shelves, violations);
    }

    private static void checkTags(Set<String> tags, Violations violations) {
        if (tags == null) {
            violations.add("tags", "must not be null", null);
            return;
        }
        int i = 0;
        for (String element : tags) {
            if (element == null) {
                violations.at("tags", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkClosedOn(Set<Weekday> closedOn, Violations violations) {
        if (closedOn == null) {
            violations.add("closedOn", "must not be null", null);
            return;
        }
        int i = 0;
        for (Weekday element : closedOn) {
            if (element == null) {
                violations.at("closedOn", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkPartners(Set<LibraryId> partners, Violations violations) {
        if (partners == null) {
            violations.add("partners", "must not be null", null);
            return;
        }
        int i = 0;
        for (LibraryId element : partners) {
            if (element == null) {
                violations.at("partners", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkFormerAddresses(Set<Address> formerAddresses, Violations violations) {
        if (formerAddresses == null) {
            violations.add("formerAddresses", "must not be null", null);
            return;
        }
        int i = 0;
        for (Address element : formerAddresses) {
            if (element == null) {
                violations.at("formerAddresses", i).add("must not be null", null);
            } else {
                AddressConstraints.check(element, violations.at("formerAddresses", i));
            }
            i++;
        }
    }

    private static void checkDesks(Set<Desk> desks, Violations violations) {
        if (desks == null) {
            violations.add("desks", "must not be null", null);
            return;
        }
        int i = 0;
        for (Desk element : desks) {
            if (element == null) {
                violations.at("desks", i).add("must not be null", null);
            } else {
                DeskConstraints.check(element, violations.at("desks", i));
            }
            i++;
        }
        DeskConstraints.checkDistinct("desks", desks, violations);
    }

    private static void checkFees(Map<String, BigDecimal> fees, Violations violations) {
        if (fees == null) {
            violations.add("fees", "must not be null", null);
            return;
        }
        for (Map.Entry<String, BigDecimal> entry : fees.entrySet()) {
            String key = entry.getKey();
            BigDecimal value = entry.getValue();
            if (key == null) {
                violations.at("fees<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("fees", key).add("must not be null", null);
            }
        }
    }

    private static void checkDeliveries(Map<Weekday, Address> deliveries, Violations violations) {
        if (deliveries == null) {
            violations.add("deliveries", "must not be null", null);
            return;
        }
        for (Map.Entry<Weekday, Address> entry : deliveries.entrySet()) {
            Weekday key = entry.getKey();
            Address value = entry.getValue();
            if (key == null) {
                violations.at("deliveries<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("deliveries", key).add("must not be null", null);
            } else {
                AddressConstraints.check(value, violations.at("deliveries", key));
            }
        }
    }

    private static void checkLoans(Map<LibraryId, Integer> loans, Violations violations) {
        if (loans == null) {
            violations.add("loans", "must not be null", null);
            return;
        }
        for (Map.Entry<LibraryId, Integer> entry : loans.entrySet()) {
            LibraryId key = entry.getKey();
            Integer value = entry.getValue();
            if (key == null) {
                violations.at("loans<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("loans", key).add("must not be null", null);
            }
        }
    }

    private static void checkScans(Map<Integer, byte[]> scans, Violations violations) {
        if (scans == null) {
            violations.add("scans", "must not be null", null);
            return;
        }
        for (Map.Entry<Integer, byte[]> entry : scans.entrySet()) {
            Integer key = entry.getKey();
            byte[] value = entry.getValue();
            if (key == null) {
                violations.at("scans<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("scans", key).add("must not be null", null);
            }
        }
    }

    private static void checkCataloguesByName(Map<String, Catalogue> cataloguesByName,
            Violations violations) {
        if (cataloguesByName == null) {
            violations.add("cataloguesByName", "must not be null", null);
            return;
        }
        for (Map.Entry<String, Catalogue> entry : cataloguesByName.entrySet()) {
            String key = entry.getKey();
            Catalogue value = entry.getValue();
            if (key == null) {
                violations.at("cataloguesByName<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("cataloguesByName", key).add("must not be null", null);
            } else {
                CatalogueConstraints.check(value, violations.at("cataloguesByName", key));
            }
        }
    }
}
