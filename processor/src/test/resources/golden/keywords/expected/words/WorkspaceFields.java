package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Workspace} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WorkspaceFields {

    private static final Access ACCESS = new Access();

    /** {@link Workspace#word()}. */
    public static final TextField<Workspace> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Workspace#words()}. */
    public static final ElementsField<Workspace, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private WorkspaceFields() {}

    /**
     * {@link Workspace} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Workspace#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Workspace#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Workspace> {

        @Override
        protected Shape shape() {
            return WorkspaceMapping.SHAPE;
        }

        @Override
        protected Object value(Workspace workspaceValue, int field) {
            return switch (field) {
                case 0 -> workspaceValue.word();
                case 1 -> workspaceValue.words();
                default -> throw new IllegalStateException("Workspace has no field " + field);
            };
        }
    }
}
