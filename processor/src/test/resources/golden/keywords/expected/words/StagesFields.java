package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Stages} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StagesFields {

    private static final Access ACCESS = new Access();

    /** {@link Stages#word()}. */
    public static final TextField<Stages> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Stages#words()}. */
    public static final ElementsField<Stages, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

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

        /** {@link Stages#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Stages#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
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
                case 0 -> stagesValue.word();
                case 1 -> stagesValue.words();
                default -> throw new IllegalStateException("Stages has no field " + field);
            };
        }
    }
}
