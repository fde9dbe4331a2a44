package booking;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link Booking}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingBuilder {

    private BookingBuilder() {}

    /** Begins a new {@link Booking}. */
    public static StayStage builder() {
        return new Stages();
    }

    /** Requires {@link Booking#stay}. */
    public interface StayStage {

        PriceStage stay(Stay stay);
    }

    /** Requires {@link Booking#price}. */
    public interface PriceStage {

        ClockStage price(Price price);
    }

    /** Requires {@link Booking#clock}. */
    public interface ClockStage {

        OptionalStage clock(Instant clock);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage violations(@Nullable Instant violations);

        /**
         * The {@link Booking}.
         *
         * @param clock tells the time to the constraints that ask for it
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Booking build(Clock clock);
    }

    private static final class Stages implements StayStage, PriceStage, ClockStage, OptionalStage {

        private UUID id;
        private Stay stay;
        private Price price;
        private Instant clock;
        private Instant violations;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages stay(Stay stay) {
            this.stay = stay;
            return this;
        }

        @Override
        public Stages price(Price price) {
            this.price = price;
            return this;
        }

        @Override
        public Stages clock(Instant clock) {
            this.clock = clock;
            return this;
        }

        @Override
        public Stages violations(@Nullable Instant violations) {
            this.violations = violations;
            return this;
        }

        @Override
        public Booking build(Clock clockValue) {
            Booking booking = new Booking();
            booking.id = id == null ? UuidV7.next() : id;
            booking.stay = stay;
            booking.price = price;
            booking.clock = clock;
            booking.violations = violations;
            Violations violationsValue = Violations.collect(clockValue);
            BookingConstraints.check(booking, violationsValue);
            violationsValue.throwIfAny("Booking");
            return booking;
        }
    }
}
