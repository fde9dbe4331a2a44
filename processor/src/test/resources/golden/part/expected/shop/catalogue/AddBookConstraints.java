package shop.catalogue;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import javax.annotation.processing.Generated;

/** The constraints of {@link AddBook}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddBookConstraints {

    private AddBookConstraints() {}

    /**
     * Refuses an {@link AddBook} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(AddBook addBook, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(addBook, violations);
        violations.throwIfAny("AddBook");
    }

    /** Checks an {@link AddBook} and all that it contains. */
    public static void check(AddBook addBook, Violations violations) {
        checkComponents(addBook.title(), violations);
    }

    /** Checks the components of an {@link AddBook} that is not there yet. */
    static void checkComponents(String title, Violations violations) {
        if (title == null) {
            violations.add("title", "must not be null", null);
        } else if (title.isBlank()) {
            violations.add("title", "must not be blank", title);
        }
    }
}
