package shipping.location;

import jakarta.validation.constraints.Pattern;
import java.util.Locale;

/** The code that the United Nations give a place of trade: a country, and a place in it. */
public record UnLocode(
        @Pattern(regexp = "[A-Z]{2}[A-Z2-9]{3}") String value) {

    /** The code, however it is written. */
    public static UnLocode of(String text) {
        return new UnLocode(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
