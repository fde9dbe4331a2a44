package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Record} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RecordFields {

    private static final Access ACCESS = new Access();

    /** {@link Record#word()}. */
    public static final TextField<Record> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Record#words()}. */
    public static final ElementsField<Record, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private RecordFields() {}

    /**
     * {@link Record} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Record#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Record#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Record> {

        @Override
        protected Shape shape() {
            return RecordMapping.SHAPE;
        }

        @Override
        protected Object value(Record recordValue, int field) {
            return switch (field) {
                case 0 -> recordValue.word();
                case 1 -> recordValue.words();
                default -> throw new IllegalStateException("Record has no field " + field);
            };
        }
    }
}
