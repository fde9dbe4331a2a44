package shop.catalogue;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link BookEvent.BookAdded}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookAddedBuilder {

    private BookAddedBuilder() {}

    /** Begins a new {@link BookEvent.BookAdded}. */
    public static BookIdStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link BookEvent.BookAdded}, each of which can be replaced. */
    public static CopyStage from(BookEvent.BookAdded bookAdded) {
        Stages stages = new Stages();
        stages.bookId = bookAdded.bookId();
        stages.title = bookAdded.title();
        return stages;
    }

    /** Requires {@link BookEvent.BookAdded#bookId()}. */
    public interface BookIdStage {

        TitleStage bookId(BookId bookId);
    }

    /** Requires {@link BookEvent.BookAdded#title()}. */
    public interface TitleStage {

        OptionalStage title(String title);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link BookEvent.BookAdded}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        BookEvent.BookAdded build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage bookId(BookId bookId);

        CopyStage title(String title);

        /**
         * The {@link BookEvent.BookAdded}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        BookEvent.BookAdded build();
    }

    private static final class Stages implements BookIdStage, TitleStage, OptionalStage, CopyStage {

        private BookId bookId;
        private String title;

        @Override
        public Stages bookId(BookId bookId) {
            this.bookId = bookId;
            return this;
        }

        @Override
        public Stages title(String title) {
            this.title = title;
            return this;
        }

        @Override
        public BookEvent.BookAdded build() {
            Violations violations = Violations.collect();
            BookAddedConstraints.checkComponents(bookId, title, violations);
            violations.throwIfAny("BookAdded");
            return new BookEvent.BookAdded(bookId, title);
        }
    }
}
