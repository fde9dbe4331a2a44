package shop.catalogue;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link AddBook}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddBookBuilder {

    private AddBookBuilder() {}

    /** Begins a new {@link AddBook}. */
    public static TitleStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link AddBook}, each of which can be replaced. */
    public static CopyStage from(AddBook addBook) {
        Stages stages = new Stages();
        stages.title = addBook.title();
        return stages;
    }

    /** Requires {@link AddBook#title()}. */
    public interface TitleStage {

        OptionalStage title(String title);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link AddBook}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        AddBook build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage title(String title);

        /**
         * The {@link AddBook}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        AddBook build();
    }

    private static final class Stages implements TitleStage, OptionalStage, CopyStage {

        private String title;

        @Override
        public Stages title(String title) {
            this.title = title;
            return this;
        }

        @Override
        public AddBook build() {
            Violations violations = Violations.collect();
            AddBookConstraints.checkComponents(title, violations);
            violations.throwIfAny("AddBook");
            return new AddBook(title);
        }
    }
}
