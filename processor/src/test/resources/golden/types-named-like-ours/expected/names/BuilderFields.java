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

/** What can be asked of the {@code @ValueObject} {@link Builder} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BuilderFields {

    private static final Access ACCESS = new Access();

    /** {@link Builder#text()}. */
    public static final TextField<Builder> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Builder#string()}. */
    public static final StringFields.Of<Builder> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Builder#strings()}. */
    public static final CollectionField<Builder, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Builder#numbers()}. */
    public static final ElementsField<Builder, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Builder#number()}. */
    public static final IntegerFields.Of<Builder> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private BuilderFields() {}

    /**
     * {@link Builder} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Builder#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Builder#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link Builder#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Builder#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link Builder#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Builder> {

        @Override
        protected Shape shape() {
            return BuilderMapping.SHAPE;
        }

        @Override
        protected Object value(Builder builder, int field) {
            return switch (field) {
                case 0 -> builder.text();
                case 1 -> builder.string();
                case 2 -> builder.strings();
                case 3 -> builder.numbers();
                case 4 -> builder.number();
                default -> throw new IllegalStateException("Builder has no field " + field);
            };
        }
    }
}
