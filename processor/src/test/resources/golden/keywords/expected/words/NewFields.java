package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.OrderedField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link New} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NewFields {

    private static final Access ACCESS = new Access();

    /** {@link New#id}. */
    public static final OrderedField<New, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link New#aCase}. */
    public static final CaseFields.Of<New> A_CASE = new CaseFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link New#aDefault}. */
    public static final DefaultFields.Of<New> A_DEFAULT = new DefaultFields.Of<>(FieldPath.of(ACCESS, 2));

    /** {@link New#switches}. */
    public static final CollectionField<New, Switch> SWITCHES = new CollectionField<>(FieldPath.of(ACCESS, 3));

    /** {@link New#packages}. */
    public static final CollectionField<New, Package> PACKAGES = new CollectionField<>(FieldPath.of(ACCESS, 4));

    private NewFields() {}

    private static final class Access extends FieldAccess<New> {

        @Override
        protected Shape shape() {
            return NewMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(New newValue, int field) {
            return switch (field) {
                case 0 -> newValue.id;
                case 1 -> newValue.aCase;
                case 2 -> newValue.aDefault;
                case 3 -> newValue.switches;
                case 4 -> newValue.packages;
                default -> throw new IllegalStateException("New has no field " + field);
            };
        }
    }
}
