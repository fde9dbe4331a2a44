package dev.typecase.benchmarks.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A record that checks itself; record-builder makes its builder. */
@RecordBuilder
public record CheckedRegistration(
        String email,
        String name,
        String city,
        String postcode,
        int age,
        BigDecimal credit,
        @Nullable String phone,
        boolean newsletter) {

    /** Requires what Typecase's constraints require. */
    public CheckedRegistration {
        Rules.check(email, name, city, postcode, age, credit, phone);
    }
}
