package registry;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link PlainUuid} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainUuidFields {

    private static final Access ACCESS = new Access();

    /** {@link PlainUuid#id}. */
    public static final OrderedField<PlainUuid, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    private PlainUuidFields() {}

    private static final class Access extends FieldAccess<PlainUuid> {

        @Override
        protected Shape shape() {
            return PlainUuidMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(PlainUuid plainUuid, int field) {
            return switch (field) {
                case 0 -> plainUuid.id;
                default -> throw new IllegalStateException("PlainUuid has no field " + field);
            };
        }
    }
}
