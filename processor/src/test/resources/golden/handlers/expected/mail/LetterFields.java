package mail;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Letter} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LetterFields {

    private static final Access ACCESS = new Access();

    /** {@link Letter#id}. */
    public static final OrderedField<Letter, LetterId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Letter#text}. */
    public static final TextField<Letter> TEXT = new TextField<>(FieldPath.of(ACCESS, 1));

    private LetterFields() {}

    private static final class Access extends FieldAccess<Letter> {

        @Override
        protected Shape shape() {
            return LetterMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Letter letter, int field) {
            return switch (field) {
                case 0 -> letter.id;
                case 1 -> letter.text;
                default -> throw new IllegalStateException("Letter has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((LetterId) value).value();
                default -> value;
            };
        }
    }
}
