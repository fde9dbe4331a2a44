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

/** What can be asked of the {@code @ValueObject} {@link Integer} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class IntegerFields {

    private static final Access ACCESS = new Access();

    /** {@link Integer#text()}. */
    public static final TextField<Integer> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Integer#string()}. */
    public static final StringFields.Of<Integer> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Integer#strings()}. */
    public static final CollectionField<Integer, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Integer#numbers()}. */
    public static final ElementsField<Integer, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    private IntegerFields() {}

    /**
     * {@link Integer} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Integer#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Integer#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Integer#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Integer#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }
    }

    private static final class Access extends FieldAccess<Integer> {

        @Override
        protected Shape shape() {
            return IntegerMapping.SHAPE;
        }

        @Override
        protected Object value(Integer integer, int field) {
            return switch (field) {
                case 0 -> integer.text();
                case 1 -> integer.string();
                case 2 -> integer.strings();
                case 3 -> integer.numbers();
                default -> throw new IllegalStateException("Integer has no field " + field);
            };
        }
    }
}
