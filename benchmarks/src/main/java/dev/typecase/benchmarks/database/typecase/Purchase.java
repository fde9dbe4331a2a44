package dev.typecase.benchmarks.database.typecase;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Indexed;
import dev.typecase.NoEvents;
import dev.typecase.Unique;
import java.util.List;

/** What a customer buys. */
@Aggregate
public class Purchase extends AggregateRoot<NoEvents> {

    @Id
    PurchaseId id;

    @Indexed
    String customer;

    @Unique
    String reference;

    String note;
    List<PurchaseLine> lines;

    /** Who it is. */
    public PurchaseId id() {
        return id;
    }

    /** What is said about it. */
    public String note() {
        return note;
    }

    /** Who buys. */
    public String customer() {
        return customer;
    }

    /** What is bought. */
    public List<PurchaseLine> lines() {
        return lines;
    }

    /** Says something else about it. */
    public void putNote(String text) {
        note = text;
    }
}
