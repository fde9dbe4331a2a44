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

/** What can be asked of the {@code @ValueObject} {@link OptionalStage} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OptionalStageFields {

    private static final Access ACCESS = new Access();

    /** {@link OptionalStage#text()}. */
    public static final TextField<OptionalStage> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link OptionalStage#string()}. */
    public static final StringFields.Of<OptionalStage> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link OptionalStage#strings()}. */
    public static final CollectionField<OptionalStage, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link OptionalStage#numbers()}. */
    public static final ElementsField<OptionalStage, java.lang.Integer, OrderedField<java.lang.Integer,
                    java.lang.Integer>>
            NUMBERS =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link OptionalStage#number()}. */
    public static final IntegerFields.Of<OptionalStage> NUMBER = new IntegerFields.Of<>(FieldPath.of(ACCESS, 4));

    private OptionalStageFields() {}

    /**
     * {@link OptionalStage} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link OptionalStage#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link OptionalStage#string()}. */
        public StringFields.Of<T> string() {
            return new StringFields.Of<>(path().then(ACCESS, 1));
        }

        /** {@link OptionalStage#strings()}. */
        public CollectionField<T, String> strings() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link OptionalStage#numbers()}. */
        public ElementsField<T, java.lang.Integer, OrderedField<java.lang.Integer, java.lang.Integer>> numbers(
                ) {
            return new ElementsField<>(path().then(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link OptionalStage#number()}. */
        public IntegerFields.Of<T> number() {
            return new IntegerFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<OptionalStage> {

        @Override
        protected Shape shape() {
            return OptionalStageMapping.SHAPE;
        }

        @Override
        protected Object value(OptionalStage optionalStage, int field) {
            return switch (field) {
                case 0 -> optionalStage.text();
                case 1 -> optionalStage.string();
                case 2 -> optionalStage.strings();
                case 3 -> optionalStage.numbers();
                case 4 -> optionalStage.number();
                default -> throw new IllegalStateException("OptionalStage has no field " + field);
            };
        }
    }
}
