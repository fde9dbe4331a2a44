package trade;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Party.Address} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddressFields {

    private static final Access ACCESS = new Access();

    /** {@link Party.Address#city()}. */
    public static final TextField<Party.Address> CITY = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Party.Address#country()}. */
    public static final OrderedField<Party.Address, Party.Country> COUNTRY =
            new OrderedField<>(FieldPath.of(ACCESS, 1));

    private AddressFields() {}

    /**
     * {@link Party.Address} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Party.Address#city()}. */
        public TextField<T> city() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Party.Address#country()}. */
        public OrderedField<T, Party.Country> country() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Party.Address> {

        @Override
        protected Shape shape() {
            return AddressMapping.SHAPE;
        }

        @Override
        protected Object value(Party.Address address, int field) {
            return switch (field) {
                case 0 -> address.city();
                case 1 -> address.country();
                default -> throw new IllegalStateException("Address has no field " + field);
            };
        }
    }
}
