package library;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Library} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LibraryMapping implements AggregateMapping<Library, LibraryId> {

    /** The one instance. */
    public static final LibraryMapping INSTANCE = new LibraryMapping();

    private static final int ID = 0;
    private static final int NAMES = 1;
    private static final int FLOORS = 2;
    private static final int STAMPS = 3;
    private static final int OPEN_ON = 4;
    private static final int BRANCHES = 5;
    private static final int ADDRESSES = 6;
    private static final int CATALOGUES = 7;
    private static final int SHELVES = 8;
    private static final int TAGS = 9;
    private static final int CLOSED_ON = 10;
    private static final int PARTNERS = 11;
    private static final int FORMER_ADDRESSES = 12;
    private static final int DESKS = 13;
    private static final int FEES = 14;
    private static final int DELIVERIES = 15;
    private static final int LOANS = 16;
    private static final int SCANS = 17;
    private static final int CATALOGUES_BY_NAME = 18;

    private static final Shape SHAPE = Shape.of(
            "Library",
            Shape.Field.scalar("id", Shape.Kind.STRING),
            Shape.Field.list("names", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("floors", Shape.Field.scalar("element", Shape.Kind.INT)),
            Shape.Field.list("stamps", Shape.Field.scalar("element", Shape.Kind.BYTES)),
            Shape.Field.list("openOn", Shape.Field.scalar("element", Shape.Kind.ENUM)),
            Shape.Field.list("branches", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("addresses", Shape.Field.object("element", AddressMapping.SHAPE)),
            Shape.Field.list("catalogues", Shape.Field.object("element", CatalogueMapping.SHAPE)),
            Shape.Field.list("shelves", Shape.Field.object("element", ShelfMapping.SHAPE)),
            Shape.Field.list("tags", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("closedOn", Shape.Field.scalar("element", Shape.Kind.ENUM)),
            Shape.Field.list("partners", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("formerAddresses",
                    Shape.Field.object("element", AddressMapping.SHAPE)),
            Shape.Field.list("desks", Shape.Field.object("element", DeskMapping.SHAPE)),
            Shape.Field.map("fees", Shape.Field.scalar("key", Shape.Kind.STRING),
                    Shape.Field.scalar("value", Shape.Kind.DECIMAL)),
            Shape.Field.map("deliveries", Shape.Field.scalar("key", Shape.Kind.ENUM),
                    Shape.Field.object("value", AddressMapping.SHAPE)),
            Shape.Field.map("loans", Shape.Field.scalar("key", Shape.Kind.STRING),
                    Shape.Field.scalar("value", Shape.Kind.INT)),
            Shape.Field.map("scans", Shape.Field.scalar("key", Shape.Kind.INT),
                    Shape.Field.scalar("value", Shape.Kind.BYTES)),
            Shape.Field.map("cataloguesByName", Shape.Field.scalar("key", Shape.Kind.STRING),
                    Shape.Field.object("value", CatalogueMapping.SHAPE)));

    private LibraryMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public LibraryId identity(Library library) {
        return library.id;
    }

    @Override
    public Tables tables() {
        return LibraryTables.TABLES;
    }

    @Override
    public FieldPath<Library> identityPath() {
        return LibraryFields.ID.path();
    }

    @Override
    public String identityText(LibraryId identity) {
        return identity.code();
    }

    @Override
    public Object identityKey(LibraryId identity) {
        return identity.code();
    }

    @Override
    public Library copy(Library library) {
        Library copy = new Library();
        copy.id = library.id;
        copy.names = copyNames(library.names);
        copy.floors = copyFloors(library.floors);
        copy.stamps = copyStamps(library.stamps);
        copy.openOn = copyOpenOn(library.openOn);
        copy.branches = copyBranches(library.branches);
        copy.addresses = copyAddresses(library.addresses);
        copy.catalogues = copyCatalogues(library.catalogues);
        copy.shelves = copyShelves(library.shelves);
        copy.tags = copyTags(library.tags);
        copy.closedOn = copyClosedOn(library.closedOn);
        copy.partners = copyPartners(library.partners);
        copy.formerAddresses = copyFormerAddresses(library.formerAddresses);
        copy.desks = copyDesks(library.desks);
        copy.fees = copyFees(library.fees);
        copy.deliveries = copyDeliveries(library.deliveries);
        copy.loans = copyLoans(library.loans);
        copy.scans = copyScans(library.scans);
        copy.cataloguesByName = copyCataloguesByName(library.cataloguesByName);
        return copy;
    }

    @Override
    public boolean sameState(Library one, Library other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.names, other.names)
                && Objects.equals(one.floors, other.floors)
                && sameStamps(one.stamps, other.stamps)
                && Objects.equals(one.openOn, other.openOn)
                && Objects.equals(one.branches, other.branches)
                && Objects.equals(one.addresses, other.addresses)
                && sameCatalogues(one.catalogues, other.catalogues)
                && sameShelves(one.shelves, other.shelves)
                && Objects.equals(one.tags, other.tags)
                && Objects.equals(one.closedOn, other.closedOn)
                && Objects.equals(one.partners, other.partners)
                && Objects.equals(one.formerAddresses, other.formerAddresses)
                && sameDesks(one.desks, other.desks)
                && Objects.equals(one.fees, other.fees)
                && Objects.equals(one.deliveries, other.deliveries)
                && Objects.equals(one.loans, other.loans)
                && sameScans(one.scans, other.scans)
                && sameCataloguesByName(one.cataloguesByName, other.cataloguesByName);
    }

    @Override
    public void check(Library library, Violations violations) {
        LibraryConstraints.check(library, violations);
    }

    @Override
    public void write(Library library, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeString(library.id.code());
        writeNames(library.names, out.field(NAMES));
        writeFloors(library.floors, out.field(FLOORS));
        writeStamps(library.stamps, out.field(STAMPS));
        writeOpenOn(library.openOn, out.field(OPEN_ON));
        writeBranches(library.branches, out.field(BRANCHES));
        writeAddresses(library.addresses, out.field(ADDRESSES));
        writeCatalogues(library.catalogues, out.field(CATALOGUES));
        writeShelves(library.shelves, out.field(SHELVES));
        writeTags(library.tags, out.field(TAGS));
        writeClosedOn(library.closedOn, out.field(CLOSED_ON));
        writePartners(library.partners, out.field(PARTNERS));
        writeFormerAddresses(library.formerAddresses, out.field(FORMER_ADDRESSES));
        writeDesks(library.desks, out.field(DESKS));
        writeFees(library.fees, out.field(FEES));
        writeDeliveries(library.deliveries, out.field(DELIVERIES));
        writeLoans(library.loans, out.field(LOANS));
        writeScans(library.scans, out.field(SCANS));
        writeCataloguesByName(library.cataloguesByName, out.field(CATALOGUES_BY_NAME));
        out.endObject();
    }

    @Override
    public Library read(StateReader in) {
        Library library = new Library();
        library.names = new ArrayList<>();
        library.floors = new ArrayList<>();
        library.stamps = new ArrayList<>();
        library.openOn = new ArrayList<>();
        library.branches = new ArrayList<>();
        library.addresses = new ArrayList<>();
        library.catalogues = new ArrayList<>();
        library.shelves = new ArrayList<>();
        library.tags = new LinkedHashSet<>();
        library.closedOn = new LinkedHashSet<>();
        library.partners = new LinkedHashSet<>();
        library.formerAddresses = new LinkedHashSet<>();
        library.desks = new LinkedHashSet<>();
        library.fees = new LinkedHashMap<>();
        library.deliveries = new LinkedHashMap<>();
        library.loans = new LinkedHashMap<>();
        library.scans = new LinkedHashMap<>();
        library.cataloguesByName = new LinkedHashMap<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> library.id = new LibraryId(in.readString());
                case NAMES -> library.names = readNames(in);
                case FLOORS -> library.floors = readFloors(in);
                case STAMPS -> library.stamps = readStamps(in);
                case OPEN_ON -> library.openOn = readOpenOn(in);
                case BRANCHES -> library.branches = readBranches(in);
                case ADDRESSES -> library.addresses = readAddresses(in);
                case CATALOGUES -> library.catalogues = readCatalogues(in);
                case SHELVES -> library.shelves = readShelves(in);
                case TAGS -> library.tags = readTags(in);
                case CLOSED_ON -> library.closedOn = readClosedOn(in);
                case PARTNERS -> library.partners = readPartners(in);
                case FORMER_ADDRESSES -> library.formerAddresses = readFormerAddresses(in);
                case DESKS -> library.desks = readDesks(in);
                case FEES -> library.fees = readFees(in);
                case DELIVERIES -> library.deliveries = readDeliveries(in);
                case LOANS -> library.loans = readLoans(in);
                case SCANS -> library.scans = readScans(in);
                case CATALOGUES_BY_NAME -> library.cataloguesByName = readCataloguesByName(in);
                default -> throw new IllegalStateException("Library has no field " + field);
            }
        }
        return library;
    }

    @Override
    public void writeIdentity(LibraryId identity, StateWriter out) {
        out.writeString(identity.code());
    }

    @Override
    public LibraryId readIdentity(StateReader in) {
        return new LibraryId(in.readString());
    }

    private static List<String> copyNames(List<String> names) {
        return names == null ? null : new ArrayList<>(names);
    }

    private static List<Integer> copyFloors(List<Integer> floors) {
        return floors == null ? null : new ArrayList<>(floors);
    }

    private static List<byte[]> copyStamps(List<byte[]> stamps) {
        if (stamps == null) {
            return null;
        }
        List<byte[]> copy = new ArrayList<>(stamps.size());
        for (byte[] element : stamps) {
            copy.add(element == null ? null : element.clone());
        }
        return copy;
    }

    private static List<Weekday> copyOpenOn(List<Weekday> openOn) {
        return openOn == null ? null : new ArrayList<>(openOn);
    }

    private static List<LibraryId> copyBranches(List<LibraryId> branches) {
        return branches == null ? null : new ArrayList<>(branches);
    }

    private static List<Address> copyAddresses(List<Address> addresses) {
        return addresses == null ? null : new ArrayList<>(addresses);
    }

    private static List<Catalogue> copyCatalogues(List<Catalogue> catalogues) {
        if (catalogues == null) {
            return null;
        }
        List<Catalogue> copy = new ArrayList<>(catalogues.size());
        for (Catalogue element : catalogues) {
            copy.add(CatalogueMapping.copy(element));
        }
        return copy;
    }

    private static List<Shelf> copyShelves(List<Shelf> shelves) {
        if (shelves == null) {
            return null;
        }
        List<Shelf> copy = new ArrayList<>(shelves.size());
        for (Shelf element : shelves) {
            copy.add(ShelfMapping.copy(element));
        }
        return copy;
    }

    private static Set<String> copyTags(Set<String> tags) {
        return tags == null ? null : new LinkedHashSet<>(tags);
    }

    private static Set<Weekday> copyClosedOn(Set<Weekday> closedOn) {
        return closedOn == null ? null : new LinkedHashSet<>(closedOn);
    }

    private static Set<LibraryId> copyPartners(Set<LibraryId> partners) {
        return partners == null ? null : new LinkedHashSet<>(partners);
    }

    private static Set<Address> copyFormerAddresses(Set<Address> formerAddresses) {
        return formerAddresses == null ? null : new LinkedHashSet<>(formerAddresses);
    }

    private static Set<Desk> copyDesks(Set<Desk> desks) {
        if (desks == null) {
            return null;
        }
        Set<Desk> copy = new LinkedHashSet<>();
        for (Desk element : desks) {
            copy.add(DeskMapping.copy(element));
        }
        return copy;
    }

    private static Map<String, BigDecimal> copyFees(Map<String, BigDecimal> fees) {
        return fees == null ? null : new LinkedHashMap<>(fees);
    }

    private static Map<Weekday, Address> copyDeliveries(Map<Weekday, Address> deliveries) {
        return deliveries == null ? null : new LinkedHashMap<>(deliveries);
    }

    private static Map<LibraryId, Integer> copyLoans(Map<LibraryId, Integer> loans) {
        return loans == null ? null : new LinkedHashMap<>(loans);
    }

    private static Map<Integer, byte[]> copyScans(Map<Integer, byte[]> scans) {
        if (scans == null) {
            return null;
        }
        Map<Integer, byte[]> copy = new LinkedHashMap<>();
        for (Map.Entry<Integer, byte[]> entry : scans.entrySet()) {
            copy.put(entry.getKey(), entry.getValue() == null ? null : entry.getValue().clone());
        }
        return copy;
    }

    private static Map<String, Catalogue> copyCataloguesByName(
            Map<String, Catalogue> cataloguesByName) {
        if (cataloguesByName == null) {
            return null;
        }
        Map<String, Catalogue> copy = new LinkedHashMap<>();
        for (Map.Entry<String, Catalogue> entry : cataloguesByName.entrySet()) {
            copy.put(entry.getKey(), CatalogueMapping.copy(entry.getValue()));
        }
        return copy;
    }

    private static boolean sameStamps(List<byte[]> one, List<byte[]> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<byte[]> elements = other.iterator();
        for (byte[] element : one) {
            if (!Arrays.equals(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameCatalogues(List<Catalogue> one, List<Catalogue> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Catalogue> elements = other.iterator();
        for (Catalogue element : one) {
            if (!CatalogueMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameShelves(List<Shelf> one, List<Shelf> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Shelf> elements = other.iterator();
        for (Shelf element : one) {
            if (!ShelfMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameDesks(Set<Desk> one, Set<Desk> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Map<Object, Desk> unmatched = new HashMap<>();
        for (Desk element : other) {
            unmatched.put(DeskMapping.identity(element), element);
        }
        for (Desk element : one) {
            Desk match = unmatched.remove(DeskMapping.identity(element));
            if (!DeskMapping.sameState(element, match)) {
                return false;
            }
        }
        return unmatched.isEmpty();
    }

    private static boolean sameScans(Map<Integer, byte[]> one, Map<Integer, byte[]> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<Integer, byte[]> entry : one.entrySet()) {
            if (!other.containsKey(entry.getKey())
            || !Arrays.equals(entry.getValue(), other.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameCataloguesByName(Map<String, Catalogue> one,
            Map<String, Catalogue> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<String, Catalogue> entry : one.entrySet()) {
            if (!other.containsKey(entry.getKey())
            || !CatalogueMapping.sameState(entry.getValue(), other.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static void writeNames(List<String> names, StateWriter out) {
        out.beginList(names.size());
        for (String element : names) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeFloors(List<Integer> floors, StateWriter out) {
        out.beginList(floors.size());
        for (Integer element : floors) {
            out.writeInt(element);
        }
        out.endList();
    }

    private static void writeStamps(List<byte[]> stamps, StateWriter out) {
        out.beginList(stamps.size());
        for (byte[] element : stamps) {
            out.writeBytes(element);
        }
        out.endList();
    }

    private static void writeOpenOn(List<Weekday> openOn, StateWriter out) {
        out.beginList(openOn.size());
        for (Weekday element : openOn) {
            out.writeString(element.name());
        }
        out.endList();
    }

    private static void writeBranches(List<LibraryId> branches, StateWriter out) {
        out.beginList(branches.size());
        for (LibraryId element : branches) {
            out.writeString(element.code());
        }
        out.endList();
    }

    private static void writeAddresses(List<Address> addresses, StateWriter out) {
        out.beginList(addresses.size());
        for (Address element : addresses) {
            AddressMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeCatalogues(List<Catalogue> catalogues, StateWriter out) {
        out.beginList(catalogues.size());
        for (Catalogue element : catalogues) {
            CatalogueMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeShelves(List<Shelf> shelves, StateWriter out) {
        out.beginList(shelves.size());
        for (Shelf element : shelves) {
            ShelfMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeTags(Set<String> tags, StateWriter out) {
        out.beginSet(tags.size());
        for (String element : tags) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeClosedOn(Set<Weekday> closedOn, StateWriter out) {
        out.beginSet(closedOn.size());
        for (Weekday element : closedOn) {
            out.writeString(element.name());
        }
        out.endList();
    }

    private static void writePartners(Set<LibraryId> partners, StateWriter out) {
        out.beginSet(partners.size());
        for (LibraryId element : partners) {
            out.writeString(element.code());
        }
        out.endList();
    }

    private static void writeFormerAddresses(Set<Address> formerAddresses, StateWriter out) {
        out.beginSet(formerAddresses.size());
        for (Address element : formerAddresses) {
            AddressMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeDesks(Set<Desk> desks, StateWriter out) {
        out.beginSet(desks.size());
        for (Desk element : desks) {
            DeskMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeFees(Map<String, BigDecimal> fees, StateWriter out) {
        out.beginMap(fees.size());
        for (Map.Entry<String, BigDecimal> entry : fees.entrySet()) {
            out.writeString(entry.getKey());
            out.writeDecimal(entry.getValue());
        }
        out.endMap();
    }

    private static void writeDeliveries(Map<Weekday, Address> deliveries, StateWriter out) {
        out.beginMap(deliveries.size());
        for (Map.Entry<Weekday, Address> entry : deliveries.entrySet()) {
            out.writeString(entry.getKey().name());
            AddressMapping.write(entry.getValue(), out);
        }
        out.endMap();
    }

    private static void writeLoans(Map<LibraryId, Integer> loans, StateWriter out) {
        out.beginMap(loans.size());
        for (Map.Entry<LibraryId, Integer> entry : loans.entrySet()) {
            out.writeString(entry.getKey().code());
            out.writeInt(entry.getValue());
        }
        out.endMap();
    }

    private static void writeScans(Map<Integer, byte[]> scans, StateWriter out) {
        out.beginMap(scans.size());
        for (Map.Entry<Integer, byte[]> entry : scans.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeBytes(entry.getValue());
        }
        out.endMap();
    }

    private static void writeCataloguesByName(Map<String, Catalogue> cataloguesByName,
            StateWriter out) {
        out.beginMap(cataloguesByName.size());
        for (Map.Entry<String, Catalogue> entry : cataloguesByName.entrySet()) {
            out.writeString(entry.getKey());
            CatalogueMapping.write(entry.getValue(), out);
        }
        out.endMap();
    }

    private static List<String> readNames(StateReader in) {
        List<String> names = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            names.add(in.readString());
        }
        return names;
    }

    private static List<Integer> readFloors(StateReader in) {
        List<Integer> floors = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            floors.add(in.readInt());
        }
        return floors;
    }

    private static List<byte[]> readStamps(StateReader in) {
        List<byte[]> stamps = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            stamps.add(in.readBytes());
        }
        return stamps;
    }

    private static List<Weekday> readOpenOn(StateReader in) {
        List<Weekday> openOn = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            openOn.add(Weekday.valueOf(in.readString()));
        }
        return openOn;
    }

    private static List<LibraryId> readBranches(StateReader in) {
        List<LibraryId> branches = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            branches.add(new LibraryId(in.readString()));
        }
        return branches;
    }

    private static List<Address> readAddresses(StateReader in) {
        List<Address> addresses = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            addresses.add(AddressMapping.read(in));
        }
        return addresses;
    }

    private static List<Catalogue> readCatalogues(StateReader in) {
        List<Catalogue> catalogues = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            catalogues.add(CatalogueMapping.read(in));
        }
        return catalogues;
    }

    private static List<Shelf> readShelves(StateReader in) {
        List<Shelf> shelves = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            shelves.add(ShelfMapping.read(in));
        }
        return shelves;
    }

    private static Set<String> readTags(StateReader in) {
        Set<String> tags = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            tags.add(in.readString());
        }
        return tags;
    }

    private static Set<Weekday> readClosedOn(StateReader in) {
        Set<Weekday> closedOn = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            closedOn.add(Weekday.valueOf(in.readString()));
        }
        return closedOn;
    }

    private static Set<LibraryId> readPartners(StateReader in) {
        Set<LibraryId> partners = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            partners.add(new LibraryId(in.readString()));
        }
        return partners;
    }

    private static Set<Address> readFormerAddresses(StateReader in) {
        Set<Address> formerAddresses = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            formerAddresses.add(AddressMapping.read(in));
        }
        return formerAddresses;
    }

    private static Set<Desk> readDesks(StateReader in) {
        Set<Desk> desks = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            desks.add(DeskMapping.read(in));
        }
        return desks;
    }

    private static Map<String, BigDecimal> readFees(StateReader in) {
        Map<String, BigDecimal> fees = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            fees.put(in.readString(), in.readDecimal());
        }
        return fees;
    }

    private static Map<Weekday, Address> readDeliveries(StateReader in) {
        Map<Weekday, Address> deliveries = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            deliveries.put(Weekday.valueOf(in.readString()), AddressMapping.read(in));
        }
        return deliveries;
    }

    private static Map<LibraryId, Integer> readLoans(StateReader in) {
        Map<LibraryId, Integer> loans = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            loans.put(new LibraryId(in.readString()), in.readInt());
        }
        return loans;
    }

    private static Map<Integer, byte[]> readScans(StateReader in) {
        Map<Integer, byte[]> scans = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            scans.put(in.readInt(), in.readBytes());
        }
        return scans;
    }

    private static Map<String, Catalogue> readCataloguesByName(StateReader in) {
        Map<String, Catalogue> cataloguesByName = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            cataloguesByName.put(in.readString(), CatalogueMapping.read(in));
        }
        return cataloguesByName;
    }
}
