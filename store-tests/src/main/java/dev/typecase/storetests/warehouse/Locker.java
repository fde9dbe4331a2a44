package dev.typecase.storetests.warehouse;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Indexed;
import dev.typecase.NoEvents;
import dev.typecase.Unique;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something of which no two have the same code, stand in the same place, or weigh the same. */
@Aggregate
public class Locker extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    @Unique
    @Nullable
    @Size(max = 40)
    String code;

    @Unique
    @Nullable
    Place place;

    @Unique
    @Nullable
    BigDecimal weight;

    @Indexed
    @Nullable
    ItemId content;

    /** For the generated builder. */
    Locker() {}

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** Its code, if it has one. */
    public @Nullable String code() {
        return code;
    }

    /** What is in it, if anything. */
    public @Nullable ItemId content() {
        return content;
    }

    /** Gives it another code, or none. */
    public void label(@Nullable String newCode) {
        code = newCode;
    }

    /** Puts something in, or takes it out. */
    public void fill(@Nullable ItemId newContent) {
        content = newContent;
    }
}
