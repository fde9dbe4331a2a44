package names;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.query.CollectionField;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Shape} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ShapeFields {

    private static final Access ACCESS = new Access();

    /** {@link Shape#text()}. */
    public static final TextField<Shape> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Shape#string()}. */
    public static final StringFields.Of<Shape> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Shape#strings()}. */
    public static final CollectionField<Shape, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Shape#numbers()}. */
    public static final ElementsField<Shape, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Shape#number()}. */
    public static final IntegerFields.Of<Shape> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private ShapeFields() {}

    /**
     * {@link Shape} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Shape#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Shape#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Shape#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Shape#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link Shape#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Shape> {

        @Override
        protected dev.typecase.mapping.Shape shape() {
            return ShapeMapping.SHAPE;
        }

        @Override
        protected Object value(Shape shape, int field) {
            return switch (field) {
                case 0 -> shape.text();
                case 1 -> shape.string();
                case 2 -> shape.strings();
                case 3 -> shape.numbers();
                case 4 -> shape.number();
                default -> throw new IllegalStateException("Shape has no field " + field);
            };
        }
    }
}
