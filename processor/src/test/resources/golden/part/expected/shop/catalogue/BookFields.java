package shop.catalogue;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Book} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookFields {

    private static final Access ACCESS = new Access();

    /** {@link Book#id}. */
    public static final OrderedField<Book, BookId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Book#title}. */
    public static final TextField<Book> TITLE = new TextField<>(FieldPath.of(ACCESS, 1));

    private BookFields() {}

    private static final class Access extends FieldAccess<Book> {

        @Override
        protected Shape shape() {
            return BookMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Book book, int field) {
            return switch (field) {
                case 0 -> book.id;
                case 1 -> book.title;
                default -> throw new IllegalStateException("Book has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((BookId) value).value();
                default -> value;
            };
        }
    }
}
