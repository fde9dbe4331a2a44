package booking;

import dev.typecase.validation.Violations;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The constraints of {@link Booking}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingConstraints {

    private BookingConstraints() {}

    /** Checks a {@link Booking} and all that it contains. */
    public static void check(Booking booking, Violations violationsValue) {
        int before = violationsValue.count();
        if (booking.id == null) {
            violationsValue.add("id", "must not be null", null);
        }
        if (booking.stay == null) {
            violationsValue.add("stay", "must not be null", null);
        } else {
            StayConstraints.check(booking.stay, violationsValue.at("stay"));
        }
        if (booking.price == null) {
            violationsValue.add("price", "must not be null", null);
        } else {
            PriceConstraints.check(booking.price, violationsValue.at("price"));
        }
        if (booking.clock == null) {
            violationsValue.add("clock", "must not be null", null);
        } else if (booking.clock.isAfter(Instant.now(violationsValue.clock()))) {
            violationsValue.add("clock", "must be a date in the past or in the present", booking.clock);
        }
        if (booking.violations != null && booking.violations.isAfter(Instant.now(violationsValue.clock()))) {
            violationsValue.add("violations", "must be a date in the past or in the present", booking.violations);
        }
        if (violationsValue.count() == before) {
            checkInvariants(booking, violationsValue);
        }
    }

    /** Asks the invariants of a {@link Booking} whose properties are valid. */
    static void checkInvariants(Booking booking, Violations violationsValue) {
        if (!booking.costsSomething()) {
            violationsValue.add("nobody stays for nothing", booking);
        }
    }
}
