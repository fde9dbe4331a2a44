package shop.catalogue;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Book}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookBuilder {

    private BookBuilder() {}

    /** Begins a new {@link Book}. */
    public static TitleStage builder() {
        return new Stages();
    }

    /** Requires {@link Book#title}. */
    public interface TitleStage {

        OptionalStage title(String title);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(BookId id);

        /**
         * The {@link Book}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Book build();
    }

    private static final class Stages implements TitleStage, OptionalStage {

        private BookId id;
        private String title;

        @Override
        public Stages id(BookId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages title(String title) {
            this.title = title;
            return this;
        }

        @Override
        public Book build() {
            Book book = new Book();
            book.id = id == null ? new BookId(UuidV7.next()) : id;
            book.title = title;
            Violations violations = Violations.collect();
            BookConstraints.check(book, violations);
            violations.throwIfAny("Book");
            return book;
        }
    }
}
