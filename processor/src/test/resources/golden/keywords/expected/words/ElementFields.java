package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Element} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ElementFields {

    private static final Access ACCESS = new Access();

    /** {@link Element#word()}. */
    public static final TextField<Element> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Element#words()}. */
    public static final ElementsField<Element, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private ElementFields() {}

    /**
     * {@link Element} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Element#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Element#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Element> {

        @Override
        protected Shape shape() {
            return ElementMapping.SHAPE;
        }

        @Override
        protected Object value(Element element, int field) {
            return switch (field) {
                case 0 -> element.word();
                case 1 -> element.words();
                default -> throw new IllegalStateException("Element has no field " + field);
            };
        }
    }
}
