package shop.catalogue;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link BookEvent.BookAdded}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookAddedConstraints {

    private BookAddedConstraints() {}

    /** Checks a {@link BookEvent.BookAdded} and all that it contains. */
    public static void check(BookEvent.BookAdded bookAdded, Violations violations) {
        checkComponents(bookAdded.bookId(), bookAdded.title(), violations);
    }

    /** Checks the components of a {@link BookEvent.BookAdded} that is not there yet. */
    static void checkComponents(BookId bookId, String title, Violations violations) {
        if (bookId == null) {
            violations.add("bookId", "must not be null", null);
        }
        if (title == null) {
            violations.add("title", "must not be null", null);
        }
    }
}
