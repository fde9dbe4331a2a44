package registry;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link PlainLong} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainLongFields {

    private static final Access ACCESS = new Access();

    /** {@link PlainLong#id}. */
    public static final OrderedField<PlainLong, Long> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    private PlainLongFields() {}

    private static final class Access extends FieldAccess<PlainLong> {

        @Override
        protected Shape shape() {
            return PlainLongMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(PlainLong plainLong, int field) {
            return switch (field) {
                case 0 -> plainLong.id;
                default -> throw new IllegalStateException("PlainLong has no field " + field);
            };
        }
    }
}
