package dev.typecase.benchmarks.building;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The builder that people write by hand. */
@SuppressWarnings("NullAway.Init")
final class HandWrittenBuilder {

    private String email;
    private String name;
    private String city;
    private String postcode;
    private int age;
    private BigDecimal credit;
    private @Nullable String phone;
    private boolean newsletter;

    HandWrittenBuilder email(String value) {
        email = value;
        return this;
    }

    HandWrittenBuilder name(String value) {
        name = value;
        return this;
    }

    HandWrittenBuilder city(String value) {
        city = value;
        return this;
    }

    HandWrittenBuilder postcode(String value) {
        postcode = value;
        return this;
    }

    HandWrittenBuilder age(int value) {
        age = value;
        return this;
    }

    HandWrittenBuilder credit(BigDecimal value) {
        credit = value;
        return this;
    }

    HandWrittenBuilder phone(@Nullable String value) {
        phone = value;
        return this;
    }

    HandWrittenBuilder newsletter(boolean value) {
        newsletter = value;
        return this;
    }

    /** Checked by the record. */
    CheckedRegistration build() {
        return new CheckedRegistration(email, name, city, postcode, age, credit, phone, newsletter);
    }

    /** Not checked. */
    AnnotatedRegistration buildAnnotated() {
        return new AnnotatedRegistration(email, name, city, postcode, age, credit, phone, newsletter);
    }
}
