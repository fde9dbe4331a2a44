package shop.catalogue;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link AddBook} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddBookMapping {

    private static final int TITLE = 0;

    /** The components of {@link AddBook}. */
    public static final Shape SHAPE = Shape.of(
            "AddBook",
            Shape.Field.scalar("title", Shape.Kind.STRING));

    private AddBookMapping() {}

    /** Gives the state to a writer. */
    public static void write(AddBook addBook, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(TITLE).writeString(addBook.title());
        out.endObject();
    }

    /** Builds {@link AddBook} from what a reader gives; nothing is checked. */
    public static AddBook read(StateReader in) {
        String title = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case TITLE -> title = in.readString();
                default -> throw new IllegalStateException("AddBook has no field " + field);
            }
        }
        return new AddBook(title);
    }
}
