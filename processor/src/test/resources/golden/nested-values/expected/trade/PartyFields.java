package trade;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Party} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PartyFields {

    private static final Access ACCESS = new Access();

    /** {@link Party#name()}. */
    public static final TextField<Party> NAME = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Party#address()}. */
    public static final AddressFields.Of<Party> ADDRESS = new AddressFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Party#billing()}. */
    public static final AddressFields.Of<Party> BILLING = new AddressFields.Of<>(FieldPath.of(ACCESS, 2));

    private PartyFields() {}

    /**
     * {@link Party} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Party#name()}. */
        public TextField<T> name() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Party#address()}. */
        public AddressFields.Of<T> address() {
            return new AddressFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Party#billing()}. */
        public AddressFields.Of<T> billing() {
            return new AddressFields.Of<>(path().then(ACCESS, 2));
        }
    }

    private static final class Access extends FieldAccess<Party> {

        @Override
        protected Shape shape() {
            return PartyMapping.SHAPE;
        }

        @Override
        protected Object value(Party party, int field) {
            return switch (field) {
                case 0 -> party.name();
                case 1 -> party.address();
                case 2 -> party.billing();
                default -> throw new IllegalStateException("Party has no field " + field);
            };
        }
    }
}
