package shipping.voyage;

import jakarta.validation.constraints.NotBlank;

/** Identifies a voyage. */
public record VoyageNumber(@NotBlank String value) {

    /** The voyage of this number. */
    public static VoyageNumber of(String value) {
        return new VoyageNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
