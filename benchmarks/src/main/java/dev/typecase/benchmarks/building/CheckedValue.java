package dev.typecase.benchmarks.building;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What Immutables implements. */
@Value.Immutable
public interface CheckedValue {

    /** The email. */
    String email();

    /** The name. */
    String name();

    /** The city. */
    String city();

    /** The postcode. */
    String postcode();

    /** The age. */
    int age();

    /** The credit. */
    BigDecimal credit();

    /** The phone, if there is one. */
    @Nullable
    String phone();

    /** Whether to send the newsletter. */
    @Value.Default
    default boolean newsletter() {
        return false;
    }

    /** Requires what Typecase's constraints require. */
    @Value.Check
    default void check() {
        Rules.check(email(), name(), city(), postcode(), age(), credit(), phone());
    }
}
