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
import java.lang.Override;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Object} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ObjectFields {

    private static final Access ACCESS = new Access();

    /** {@link Object#text()}. */
    public static final TextField<Object> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Object#string()}. */
    public static final StringFields.Of<Object> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Object#strings()}. */
    public static final CollectionField<Object, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Object#numbers()}. */
    public static final ElementsField<Object, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Object#number()}. */
    public static final IntegerFields.Of<Object> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private ObjectFields() {}

    /**
     * {@link Object} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Object#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Object#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Object#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Object#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link Object#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Object> {

        @Override
        protected Shape shape() {
            return ObjectMapping.SHAPE;
        }

        @Override
        protected java.lang.Object value(Object object, int field) {
            return switch (field) {
                case 0 -> object.text();
                case 1 -> object.string();
                case 2 -> object.strings();
                case 3 -> object.numbers();
                case 4 -> object.number();
                default -> throw new IllegalStateException("Object has no field " + field);
            };
        }
    }
}
