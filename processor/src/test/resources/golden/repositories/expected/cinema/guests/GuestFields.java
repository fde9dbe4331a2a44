package cinema.guests;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Guest} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GuestFields {

    private static final Access ACCESS = new Access();

    /** {@link Guest#email}. */
    public static final TextField<Guest> EMAIL = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Guest#name}. */
    public static final TextField<Guest> NAME = new TextField<>(FieldPath.of(ACCESS, 1));

    private GuestFields() {}

    private static final class Access extends FieldAccess<Guest> {

        @Override
        protected Shape shape() {
            return GuestMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Guest guest, int field) {
            return switch (field) {
                case 0 -> guest.email;
                case 1 -> guest.name;
                default -> throw new IllegalStateException("Guest has no field " + field);
            };
        }
    }
}
