package booking;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Booking} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingFields {

    private static final Access ACCESS = new Access();

    /** {@link Booking#id}. */
    public static final OrderedField<Booking, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Booking#stay}. */
    public static final StayFields.Of<Booking> STAY = new StayFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Booking#price}. */
    public static final PriceFields.Of<Booking> PRICE = new PriceFields.Of<>(FieldPath.of(ACCESS, 2));

    /** {@link Booking#clock}. */
    public static final OrderedField<Booking, Instant> CLOCK = new OrderedField<>(FieldPath.of(ACCESS, 3));

    /** {@link Booking#violations}. */
    public static final OrderedField<Booking, Instant> VIOLATIONS = new OrderedField<>(FieldPath.of(ACCESS, 4));

    private BookingFields() {}

    private static final class Access extends FieldAccess<Booking> {

        @Override
        protected Shape shape() {
            return BookingMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Booking booking, int field) {
            return switch (field) {
                case 0 -> booking.id;
                case 1 -> booking.stay;
                case 2 -> booking.price;
                case 3 -> booking.clock;
                case 4 -> booking.violations;
                default -> throw new IllegalStateException("Booking has no field " + field);
            };
        }
    }
}
