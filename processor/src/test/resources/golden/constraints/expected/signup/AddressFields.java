package signup;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Address} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddressFields {

    private static final Access ACCESS = new Access();

    /** {@link Address#street()}. */
    public static final TextField<Address> STREET = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Address#town()}. */
    public static final TextField<Address> TOWN = new TextField<>(FieldPath.of(ACCESS, 1));

    private AddressFields() {}

    /**
     * {@link Address} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Address#street()}. */
        public TextField<T> street() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Address#town()}. */
        public TextField<T> town() {
            return new TextField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Address> {

        @Override
        protected Shape shape() {
            return AddressMapping.SHAPE;
        }

        @Override
        protected Object value(Address address, int field) {
            return switch (field) {
                case 0 -> address.street();
                case 1 -> address.town();
                default -> throw new IllegalStateException("Address has no field " + field);
            };
        }
    }
}
