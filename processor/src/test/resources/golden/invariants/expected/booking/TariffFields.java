package booking;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Tariff} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TariffFields {

    private static final Access ACCESS = new Access();

    /** {@link Tariff#id}. */
    public static final OrderedField<Tariff, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Tariff#lowest}. */
    public static final OrderedField<Tariff, Integer> LOWEST = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Tariff#highest}. */
    public static final OrderedField<Tariff, Integer> HIGHEST = new OrderedField<>(FieldPath.of(ACCESS, 2));

    private TariffFields() {}

    private static final class Access extends FieldAccess<Tariff> {

        @Override
        protected Shape shape() {
            return TariffMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Tariff tariff, int field) {
            return switch (field) {
                case 0 -> tariff.id;
                case 1 -> tariff.lowest;
                case 2 -> tariff.highest;
                default -> throw new IllegalStateException("Tariff has no field " + field);
            };
        }
    }
}
