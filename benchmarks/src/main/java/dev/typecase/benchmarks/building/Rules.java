package dev.typecase.benchmarks.building;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The constraints of Typecase's registration, by hand. */
final class Rules {

    private Rules() {}

    static void check(
            String email,
            String name,
            String city,
            String postcode,
            int age,
            BigDecimal credit,
            @Nullable String phone) {
        text("email", email, 0, 120);
        text("name", name, 0, 150);
        text("city", city, 0, 100);
        text("postcode", postcode, 4, 10);
        if (age < 18 || age > 130) {
            throw new IllegalArgumentException("age must be between 18 and 130");
        }
        if (credit == null || credit.signum() < 0) {
            throw new IllegalArgumentException("credit must not be negative");
        }
        if (phone != null && phone.length() > 20) {
            throw new IllegalArgumentException("phone must not be longer than 20");
        }
    }

    private static void text(String field, String value, int shortest, int longest) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
        if (value.length() < shortest || value.length() > longest) {
            throw new IllegalArgumentException(field + " must have " + shortest + " to " + longest + " characters");
        }
    }
}
