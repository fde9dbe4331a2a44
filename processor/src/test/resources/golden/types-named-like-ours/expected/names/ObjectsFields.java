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

/** What can be asked of the {@code @ValueObject} {@link Objects} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ObjectsFields {

    private static final Access ACCESS = new Access();

    /** {@link Objects#text()}. */
    public static final TextField<Objects> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Objects#string()}. */
    public static final StringFields.Of<Objects> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Objects#strings()}. */
    public static final CollectionField<Objects, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Objects#numbers()}. */
    public static final ElementsField<Objects, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Objects#number()}. */
    public static final IntegerFields.Of<Objects> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private ObjectsFields() {}

    /**
     * {@link Objects} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Objects#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Objects#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Objects#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Objects#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link Objects#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Objects> {

        @Override
        protected Shape shape() {
            return ObjectsMapping.SHAPE;
        }

        @Override
        protected Object value(Objects objects, int field) {
            return switch (field) {
                case 0 -> objects.text();
                case 1 -> objects.string();
                case 2 -> objects.strings();
                case 3 -> objects.numbers();
                case 4 -> objects.number();
                default -> throw new IllegalStateException("Objects has no field " + field);
            };
        }
    }
}
