package library;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Aggregate
public class Library extends AggregateRoot<NoEvents> {
    @Id LibraryId id;
    List<String> names;
    List<Integer> floors;
    List<byte[]> stamps;
    List<Weekday> openOn;
    List<LibraryId> branches;
    List<Address> addresses;
    List<Catalogue> catalogues;
    List<Shelf> shelves;
    Set<String> tags;
    Set<Weekday> closedOn;
    Set<LibraryId> partners;
    Set<Address> formerAddresses;
    Set<Desk> desks;
    Map<String, BigDecimal> fees;
    Map<Weekday, Address> deliveries;
    Map<LibraryId, Integer> loans;
    Map<Integer, byte[]> scans;
    Map<String, Catalogue> cataloguesByName;
}
