package names;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Violations} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ViolationsFields {

    private static final Access ACCESS = new Access();

    /** {@link Violations#text()}. */
    public static final TextField<Violations> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Violations#string()}. */
    public static final StringFields.Of<Violations> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Violations#strings()}. */
    public static final CollectionField<Violations, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Violations#numbers()}. */
    public static final ElementsField<Violations, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Violations#number()}. */
    public static final IntegerFields.Of<Violations> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private ViolationsFields() {}

    /**
     * {@link Violations} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Violations#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Violations#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Violations#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Violations#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link Violations#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Violations> {

        @Override
        protected Shape shape() {
            return ViolationsMapping.SHAPE;
        }

        @Override
        protected Object value(Violations violationsValue, int field) {
            return switch (field) {
                case 0 -> violationsValue.text();
                case 1 -> violationsValue.string();
                case 2 -> violationsValue.strings();
                case 3 -> violationsValue.numbers();
                case 4 -> violationsValue.number();
                default -> throw new IllegalStateException("Violations has no field " + field);
            };
        }
    }
}
