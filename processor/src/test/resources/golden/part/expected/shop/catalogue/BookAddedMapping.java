package shop.catalogue;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link BookEvent.BookAdded} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookAddedMapping {

    private static final int BOOK_ID = 0;
    private static final int TITLE = 1;

    /** The components of {@link BookEvent.BookAdded}. */
    public static final Shape SHAPE = Shape.of(
            "BookAdded",
            Shape.Field.scalar("bookId", Shape.Kind.UUID),
            Shape.Field.scalar("title", Shape.Kind.STRING));

    private BookAddedMapping() {}

    /** Gives the state to a writer. */
    public static void write(BookEvent.BookAdded bookAdded, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(BOOK_ID).writeUuid(bookAdded.bookId().value());
        out.field(TITLE).writeString(bookAdded.title());
        out.endObject();
    }

    /** Builds {@link BookEvent.BookAdded} from what a reader gives; nothing is checked. */
    public static BookEvent.BookAdded read(StateReader in) {
        BookId bookId = null;
        String title = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case BOOK_ID -> bookId = new BookId(in.readUuid());
                case TITLE -> title = in.readString();
                default -> throw new IllegalStateException("BookAdded has no field " + field);
            }
        }
        return new BookEvent.BookAdded(bookId, title);
    }
}
