package dev.typecase.storetests.warehouse;

import dev.typecase.Entity;
import dev.typecase.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a {@link Shipment}. */
@Entity
public class Parcel {

    @Id
    UUID id;

    @NotBlank
    String content;

    @Positive
    int weight;

    @Nullable
    Money value;

    List<String> remarks;

    /** For the generated builder. */
    Parcel() {}

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** What is in it. */
    public String content() {
        return content;
    }

    /** What it weighs. */
    public int weight() {
        return weight;
    }

    /** What it is worth, if known. */
    public @Nullable Money value() {
        return value;
    }

    /** The list itself, not a copy: the tests change it. */
    public List<String> remarks() {
        return remarks;
    }

    /** Packs it again. */
    public void weigh(int newWeight) {
        weight = newWeight;
    }
}
