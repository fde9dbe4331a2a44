package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Case} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CaseFields {

    private static final Access ACCESS = new Access();

    /** {@link Case#word()}. */
    public static final TextField<Case> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Case#words()}. */
    public static final ElementsField<Case, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private CaseFields() {}

    /**
     * {@link Case} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Case#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Case#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Case> {

        @Override
        protected Shape shape() {
            return CaseMapping.SHAPE;
        }

        @Override
        protected Object value(Case caseValue, int field) {
            return switch (field) {
                case 0 -> caseValue.word();
                case 1 -> caseValue.words();
                default -> throw new IllegalStateException("Case has no field " + field);
            };
        }
    }
}
