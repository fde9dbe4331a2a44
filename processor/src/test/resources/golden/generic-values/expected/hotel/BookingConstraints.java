package hotel;

import dev.typecase.validation.Violations;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Booking}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingConstraints {

    private BookingConstraints() {}

    /** Checks a {@link Booking} and all that it contains. */
    public static void check(Booking booking, Violations violations) {
        if (booking.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (booking.period == null) {
            violations.add("period", "must not be null", null);
        } else {
            RangeOfLocalDate.check(booking.period, violations.at("period"));
        }
        if (booking.floors != null) {
            RangeOfInteger.check(booking.floors, violations.at("floors"));
        }
        checkRooms(booking.rooms, violations);
    }

    private static void checkRooms(List<Range<Integer>> rooms, Violations violations) {
        if (rooms == null) {
            violations.add("rooms", "must not be null", null);
            return;
        }
        for (int i = 0; i < rooms.size(); i++) {
            Range<Integer> element = rooms.get(i);
            if (element == null) {
                violations.at("rooms", i).add("must not be null", null);
            } else {
                RangeOfInteger_2.check(element, violations.at("rooms", i));
            }
        }
    }

    /** The constraints of a {@code Range<Integer>}, written out. */
    static final class RangeOfInteger {

        private RangeOfInteger() {}

        /** Checks a {@link Range} and all that it contains. */
        public static void check(Range<Integer> range, Violations violations) {
            int before = violations.count();
            if (range.from() == null) {
                violations.add("from", "must not be null", null);
            }
            if (range.to() == null) {
                violations.add("to", "must not be null", null);
            }
            if (violations.count() == before) {
                RangeConstraints.checkInvariants(range, violations);
            }
        }
    }

    /** The constraints of a {@code Range<Integer>}, written out. */
    static final class RangeOfInteger_2 {

        private RangeOfInteger_2() {}

        /** Checks a {@link Range} and all that it contains. */
        public static void check(Range<Integer> range, Violations violations) {
            int before = violations.count();
            if (range.from() == null) {
                violations.add("from", "must not be null", null);
            } else if (range.from() <= 0) {
                violations.add("from", "must be greater than 0", range.from());
            }
            if (range.to() == null) {
                violations.add("to", "must not be null", null);
            } else if (range.to() <= 0) {
                violations.add("to", "must be greater than 0", range.to());
            }
            if (violations.count() == before) {
                RangeConstraints.checkInvariants(range, violations);
            }
        }
    }

    /** The constraints of a {@code Range<LocalDate>}, written out. */
    static final class RangeOfLocalDate {

        private RangeOfLocalDate() {}

        /** Checks a {@link Range} and all that it contains. */
        public static void check(Range<LocalDate> range, Violations violations) {
            int before = violations.count();
            if (range.from() == null) {
                violations.add("from", "must not be null", null);
            }
            if (range.to() == null) {
                violations.add("to", "must not be null", null);
            }
            if (violations.count() == before) {
                RangeConstraints.checkInvariants(range, violations);
            }
        }
    }
}
