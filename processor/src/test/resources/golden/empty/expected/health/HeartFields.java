package health;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Heart} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HeartFields {

    private static final Access ACCESS = new Access();

    /** {@link Heart#id}. */
    public static final OrderedField<Heart, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    private HeartFields() {}

    private static final class Access extends FieldAccess<Heart> {

        @Override
        protected Shape shape() {
            return HeartMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Heart heart, int field) {
            return switch (field) {
                case 0 -> heart.id;
                default -> throw new IllegalStateException("Heart has no field " + field);
            };
        }
    }
}
