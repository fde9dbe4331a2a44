package booking;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Stay} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StayFields {

    private static final Access ACCESS = new Access();

    /** {@link Stay#from()}. */
    public static final OrderedField<Stay, LocalDate> FROM = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Stay#to()}. */
    public static final OrderedField<Stay, LocalDate> TO = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Stay#guests()}. */
    public static final ElementsField<Stay, String, TextField<String>> GUESTS =
            new ElementsField<>(FieldPath.of(ACCESS, 2), new TextField<>(FieldPath.element(ACCESS, 2)));

    private StayFields() {}

    /**
     * {@link Stay} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Stay#from()}. */
        public OrderedField<T, LocalDate> from() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Stay#to()}. */
        public OrderedField<T, LocalDate> to() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }

        /** {@link Stay#guests()}. */
        public ElementsField<T, String, TextField<String>> guests() {
            return new ElementsField<>(path().then(ACCESS, 2), new TextField<>(FieldPath.element(ACCESS, 2)));
        }
    }

    private static final class Access extends FieldAccess<Stay> {

        @Override
        protected Shape shape() {
            return StayMapping.SHAPE;
        }

        @Override
        protected Object value(Stay stay, int field) {
            return switch (field) {
                case 0 -> stay.from();
                case 1 -> stay.to();
                case 2 -> stay.guests();
                default -> throw new IllegalStateException("Stay has no field " + field);
            };
        }
    }
}
