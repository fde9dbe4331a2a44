package shipping.cargo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Identifies a cargo, also to its owner. */
public record TrackingId(@NotBlank @Size(max = 20) String value) {

    @Override
    public String toString() {
        return value;
    }
}
