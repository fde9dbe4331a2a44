package dev.typecase.benchmarks.database.spring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A purchase; without a version it is new. */
@Table("purchase")
public record SpringPurchase(
        @Id UUID id,
        @Version @Nullable Long version,
        String customer,
        String reference,
        String note,

        @MappedCollection(idColumn = "purchase", keyColumn = "position")
        List<SpringLine> lines) {

    /** The same with something else said about it. */
    public SpringPurchase withNote(String text) {
        return new SpringPurchase(id, version, customer, reference, text, lines);
    }
}
