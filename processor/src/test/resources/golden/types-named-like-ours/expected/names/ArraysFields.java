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

/** What can be asked of the {@code @ValueObject} {@link Arrays} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ArraysFields {

    private static final Access ACCESS = new Access();

    /** {@link Arrays#text()}. */
    public static final TextField<Arrays> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Arrays#string()}. */
    public static final StringFields.Of<Arrays> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Arrays#strings()}. */
    public static final CollectionField<Arrays, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Arrays#numbers()}. */
    public static final ElementsField<Arrays, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Arrays#number()}. */
    public static final IntegerFields.Of<Arrays> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private ArraysFields() {}

    /**
     * {@link Arrays} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Arrays#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Arrays#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Arrays#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Arrays#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link Arrays#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Arrays> {

        @Override
        protected Shape shape() {
            return ArraysMapping.SHAPE;
        }

        @Override
        protected Object value(Arrays arrays, int field) {
            return switch (field) {
                case 0 -> arrays.text();
                case 1 -> arrays.string();
                case 2 -> arrays.strings();
                case 3 -> arrays.numbers();
                case 4 -> arrays.number();
                default -> throw new IllegalStateException("Arrays has no field " + field);
            };
        }
    }
}
