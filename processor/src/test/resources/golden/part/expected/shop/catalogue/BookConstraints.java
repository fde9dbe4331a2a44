package shop.catalogue;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Book}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookConstraints {

    private BookConstraints() {}

    /** Checks a {@link Book} and all that it contains. */
    public static void check(Book book, Violations violations) {
        if (book.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (book.title == null) {
            violations.add("title", "must not be null", null);
        } else if (book.title.isBlank()) {
            violations.add("title", "must not be blank", book.title);
        }
    }
}
