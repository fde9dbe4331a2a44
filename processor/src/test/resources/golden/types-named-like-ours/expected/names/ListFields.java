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

/** What can be asked of the {@code @ValueObject} {@link List} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ListFields {

    private static final Access ACCESS = new Access();

    /** {@link List#text()}. */
    public static final TextField<List> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link List#string()}. */
    public static final StringFields.Of<List> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link List#strings()}. */
    public static final CollectionField<List, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link List#numbers()}. */
    public static final ElementsField<List, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link List#number()}. */
    public static final IntegerFields.Of<List> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private ListFields() {}

    /**
     * {@link List} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link List#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link List#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link List#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link List#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link List#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<List> {

        @Override
        protected Shape shape() {
            return ListMapping.SHAPE;
        }

        @Override
        protected Object value(List list, int field) {
            return switch (field) {
                case 0 -> list.text();
                case 1 -> list.string();
                case 2 -> list.strings();
                case 3 -> list.numbers();
                case 4 -> list.number();
                default -> throw new IllegalStateException("List has no field " + field);
            };
        }
    }
}
