package dev.typecase.benchmarks.database.hibernate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purchase. */
@Entity
@Table(name = "purchase")
public class HibernatePurchase {

    @Id
    private @Nullable UUID id;

    @Version
    private @Nullable Long version;

    private String customer = "";
    private String reference = "";
    private String note = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "purchase_lines", joinColumns = @JoinColumn(name = "purchase"))
    @OrderColumn(name = "position")
    private List<HibernateLine> lines = new ArrayList<>();

    /** For Hibernate. */
    protected HibernatePurchase() {}

    /** A new one. */
    public HibernatePurchase(UUID id, String customer, String reference, String note, List<HibernateLine> lines) {
        this.id = id;
        this.customer = customer;
        this.reference = reference;
        this.note = note;
        this.lines = new ArrayList<>(lines);
    }

    /** What is bought. */
    public List<HibernateLine> lines() {
        return lines;
    }

    /** Says something else about it. */
    public void putNote(String text) {
        note = text;
    }
}
