package hotel;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link Booking}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingBuilder {

    private BookingBuilder() {}

    /** Begins a new {@link Booking}. */
    public static PeriodStage builder() {
        return new Stages();
    }

    /** Requires {@link Booking#period}. */
    public interface PeriodStage {

        OptionalStage period(Range<LocalDate> period);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage floors(@Nullable Range<Integer> floors);

        /** Empty unless given. */
        OptionalStage rooms(List<Range<Integer>> rooms);

        /**
         * The {@link Booking}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Booking build();
    }

    private static final class Stages implements PeriodStage, OptionalStage {

        private UUID id;
        private Range<LocalDate> period;
        private Range<Integer> floors;
        private List<Range<Integer>> rooms = List.of();

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages period(Range<LocalDate> period) {
            this.period = period;
            return this;
        }

        @Override
        public Stages floors(@Nullable Range<Integer> floors) {
            this.floors = floors;
            return this;
        }

        @Override
        public Stages rooms(List<Range<Integer>> rooms) {
            this.rooms = rooms;
            return this;
        }

        @Override
        public Booking build() {
            Booking booking = new Booking();
            booking.id = id == null ? UuidV7.next() : id;
            booking.period = period;
            booking.floors = floors;
            booking.rooms = rooms == null ? null : new ArrayList<>(rooms);
            Violations violations = Violations.collect();
            BookingConstraints.check(booking, violations);
            violations.throwIfAny("Booking");
            return booking;
        }
    }
}
