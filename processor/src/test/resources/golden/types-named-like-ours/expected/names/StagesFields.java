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

/** What can be asked of the {@code @ValueObject} {@link Stages} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StagesFields {

    private static final Access ACCESS = new Access();

    /** {@link Stages#text()}. */
    public static final TextField<Stages> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Stages#string()}. */
    public static final StringFields.Of<Stages> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Stages#strings()}. */
    public static final CollectionField<Stages, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Stages#numbers()}. */
    public static final ElementsField<Stages, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Stages#number()}. */
    public static final IntegerFields.Of<Stages> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private StagesFields() {}

    /**
     * {@link Stages} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Stages#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Stages#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Stages#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Stages#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link Stages#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Stages> {

        @Override
        protected Shape shape() {
            return StagesMapping.SHAPE;
        }

        @Override
        protected Object value(Stages stagesValue, int field) {
            return switch (field) {
                case 0 -> stagesValue.text();
                case 1 -> stagesValue.string();
                case 2 -> stagesValue.strings();
                case 3 -> stagesValue.numbers();
                case 4 -> stagesValue.number();
                default -> throw new IllegalStateException("Stages has no field " + field);
            };
        }
    }
}
