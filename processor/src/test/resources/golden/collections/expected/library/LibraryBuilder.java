package library;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Library}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LibraryBuilder {

    private LibraryBuilder() {}

    /** Begins a new {@link Library}. */
    public static IdStage builder() {
        return new Stages();
    }

    /** Requires {@link Library#id}. */
    public interface IdStage {

        OptionalStage id(LibraryId id);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage names(List<String> names);

        /** Empty unless given. */
        OptionalStage names(String... names);

        /** Empty unless given. */
        OptionalStage floors(List<Integer> floors);

        /** Empty unless given. */
        OptionalStage floors(Integer... floors);

        /** Empty unless given. */
        OptionalStage stamps(List<byte[]> stamps);

        /** Empty unless given. */
        OptionalStage stamps(byte[]... stamps);

        /** Empty unless given. */
        OptionalStage openOn(List<Weekday> openOn);

        /** Empty unless given. */
        OptionalStage openOn(Weekday... openOn);

        /** Empty unless given. */
        OptionalStage branches(List<LibraryId> branches);

        /** Empty unless given. */
        OptionalStage branches(LibraryId... branches);

        /** Empty unless given. */
        OptionalStage addresses(List<Address> addresses);

        /** Empty unless given. */
        OptionalStage addresses(Address... addresses);

        /** Empty unless given. */
        OptionalStage catalogues(List<Catalogue> catalogues);

        /** Empty unless given. */
        OptionalStage catalogues(Catalogue... catalogues);

        /** Empty unless given. */
        OptionalStage shelves(List<Shelf> shelves);

        /** Empty unless given. */
        OptionalStage shelves(Shelf... shelves);

        /** Empty unless given. */
        OptionalStage tags(Set<String> tags);

        /** Empty unless given. */
        OptionalStage tags(String... tags);

        /** Empty unless given. */
        OptionalStage closedOn(Set<Weekday> closedOn);

        /** Empty unless given. */
        OptionalStage closedOn(Weekday... closedOn);

        /** Empty unless given. */
        OptionalStage partners(Set<LibraryId> partners);

        /** Empty unless given. */
        OptionalStage partners(LibraryId... partners);

        /** Empty unless given. */
        OptionalStage formerAddresses(Set<Address> formerAddresses);

        /** Empty unless given. */
        OptionalStage formerAddresses(Address... formerAddresses);

        /** Empty unless given. */
        OptionalStage desks(Set<Desk> desks);

        /** Empty unless given. */
        OptionalStage desks(Desk... desks);

        /** Empty unless given. */
        OptionalStage fees(Map<String, BigDecimal> fees);

        /** Empty unless given. */
        OptionalStage deliveries(Map<Weekday, Address> deliveries);

        /** Empty unless given. */
        OptionalStage loans(Map<LibraryId, Integer> loans);

        /** Empty unless given. */
        OptionalStage scans(Map<Integer, byte[]> scans);

        /** Empty unless given. */
        OptionalStage cataloguesByName(Map<String, Catalogue> cataloguesByName);

        /**
         * The {@link Library}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Library build();
    }

    private static final class Stages implements IdStage, OptionalStage {

        private LibraryId id;
        private List<String> names = List.of();
        private List<Integer> floors = List.of();
        private List<byte[]> stamps = List.of();
        private List<Weekday> openOn = List.of();
        private List<LibraryId> branches = List.of();
        private List<Address> addresses = List.of();
        private List<Catalogue> catalogues = List.of();
        private List<Shelf> shelves = List.of();
        private Set<String> tags = Set.of();
        private Set<Weekday> closedOn = Set.of();
        private Set<LibraryId> partners = Set.of();
        private Set<Address> formerAddresses = Set.of();
        private Set<Desk> desks = Set.of();
        private Map<String, BigDecimal> fees = Map.of();
        private Map<Weekday, Address> deliveries = Map.of();
        private Map<LibraryId, Integer> loans = Map.of();
        private Map<Integer, byte[]> scans = Map.of();
        private Map<String, Catalogue> cataloguesByName = Map.of();

        @Override
        public Stages id(LibraryId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages names(List<String> names) {
            this.names = names;
            return this;
        }

        @Override
        public Stages names(String... names) {
            return names(Arrays.asList(names));
        }

        @Override
        public Stages floors(List<Integer> floors) {
            this.floors = floors;
            return this;
        }

        @Override
        public Stages floors(Integer... floors) {
            return floors(Arrays.asList(floors));
        }

        @Override
        public Stages stamps(List<byte[]> stamps) {
            this.stamps = stamps;
            return this;
        }

        @Override
        public Stages stamps(byte[]... stamps) {
            return stamps(Arrays.asList(stamps));
        }

        @Override
        public Stages openOn(List<Weekday> openOn) {
            this.openOn = openOn;
            return this;
        }

        @Override
        public Stages openOn(Weekday... openOn) {
            return openOn(Arrays.asList(openOn));
        }

        @Override
        public Stages branches(List<LibraryId> branches) {
            this.branches = branches;
            return this;
        }

        @Override
        public Stages branches(LibraryId... branches) {
            return branches(Arrays.asList(branches));
        }

        @Override
        public Stages addresses(List<Address> addresses) {
            this.addresses = addresses;
            return this;
        }

        @Override
        public Stages addresses(Address... addresses) {
            return addresses(Arrays.asList(addresses));
        }

        @Override
        public Stages catalogues(List<Catalogue> catalogues) {
            this.catalogues = catalogues;
            return this;
        }

        @Override
        public Stages catalogues(Catalogue... catalogues) {
            return catalogues(Arrays.asList(catalogues));
        }

        @Override
        public Stages shelves(List<Shelf> shelves) {
            this.shelves = shelves;
            return this;
        }

        @Override
        public Stages shelves(Shelf... shelves) {
            return shelves(Arrays.asList(shelves));
        }

        @Override
        public Stages tags(Set<String> tags) {
            this.tags = tags;
            return this;
        }

        @Override
        public Stages tags(String... tags) {
            return tags(new LinkedHashSet<>(Arrays.asList(tags)));
        }

        @Override
        public Stages closedOn(Set<Weekday> closedOn) {
            this.closedOn = closedOn;
            return this;
        }

        @Override
        public Stages closedOn(Weekday... closedOn) {
            return closedOn(new LinkedHashSet<>(Arrays.asList(closedOn)));
        }

        @Override
        public Stages partners(Set<LibraryId> partners) {
            this.partners = partners;
            return this;
        }

        @Override
        public Stages partners(LibraryId... partners) {
            return partners(new LinkedHashSet<>(Arrays.asList(partners)));
        }

        @Override
        public Stages formerAddresses(Set<Address> formerAddresses) {
            this.formerAddresses = formerAddresses;
            return this;
        }

        @Override
        public Stages formerAddresses(Address... formerAddresses) {
            return formerAddresses(new LinkedHashSet<>(Arrays.asList(formerAddresses)));
        }

        @Override
        public Stages desks(Set<Desk> desks) {
            this.desks = desks;
            return this;
        }

        @Override
        public Stages desks(Desk... desks) {
            return desks(new LinkedHashSet<>(Arrays.asList(desks)));
        }

        @Override
        public Stages fees(Map<String, BigDecimal> fees) {
            this.fees = fees;
            return this;
        }

        @Override
        public Stages deliveries(Map<Weekday, Address> deliveries) {
            this.deliveries = deliveries;
            return this;
        }

        @Override
        public Stages loans(Map<LibraryId, Integer> loans) {
            this.loans = loans;
            return this;
        }

        @Override
        public Stages scans(Map<Integer, byte[]> scans) {
            this.scans = scans;
            return this;
        }

        @Override
        public Stages cataloguesByName(Map<String, Catalogue> cataloguesByName) {
            this.cataloguesByName = cataloguesByName;
            return this;
        }

        @Override
        public Library build() {
            Library library = new Library();
            library.id = id;
            library.names = names == null ? null : new ArrayList<>(names);
            library.floors = floors == null ? null : new ArrayList<>(floors);
            library.stamps = stamps == null ? null : new ArrayList<>(stamps);
            library.openOn = openOn == null ? null : new ArrayList<>(openOn);
            library.branches = branches == null ? null : new ArrayList<>(branches);
            library.addresses = addresses == null ? null : new ArrayList<>(addresses);
            library.catalogues = catalogues == null ? null : new ArrayList<>(catalogues);
            library.shelves = shelves == null ? null : new ArrayList<>(shelves);
            library.tags = tags == null ? null : new LinkedHashSet<>(tags);
            library.closedOn = closedOn == null ? null : new LinkedHashSet<>(closedOn);
            library.partners = partners == null ? null : new LinkedHashSet<>(partners);
            library.formerAddresses = formerAddresses == null ? null : new LinkedHashSet<>(formerAddresses);
            library.desks = desks == null ? null : new LinkedHashSet<>(desks);
            library.fees = fees == null ? null : new LinkedHashMap<>(fees);
            library.deliveries = deliveries == null ? null : new LinkedHashMap<>(deliveries);
            library.loans = loans == null ? null : new LinkedHashMap<>(loans);
            library.scans = scans == null ? null : new LinkedHashMap<>(scans);
            library.cataloguesByName = cataloguesByName == null ? null : new LinkedHashMap<>(cataloguesByName);
            Violations violations = Violations.collect();
            LibraryConstraints.check(library, violations);
            violations.throwIfAny("Library");
            return library;
        }
    }
}
