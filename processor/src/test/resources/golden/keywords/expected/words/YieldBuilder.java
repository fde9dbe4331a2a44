package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Yield}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class YieldBuilder {

    private YieldBuilder() {}

    /** Begins a new {@link Yield}. */
    public static WordStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Yield}, each of which can be replaced. */
    public static CopyStage from(Yield yieldValue) {
        Stages stages = new Stages();
        stages.word = yieldValue.word();
        stages.words = yieldValue.words();
        return stages;
    }

    /** Requires {@link Yield#word()}. */
    public interface WordStage {

        OptionalStage word(String word);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage words(List<String> words);

        /** Empty unless given. */
        OptionalStage words(String... words);

        /**
         * The {@link Yield}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Yield build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage word(String word);

        CopyStage words(List<String> words);

        CopyStage words(String... words);

        /**
         * The {@link Yield}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Yield build();
    }

    private static final class Stages implements WordStage, OptionalStage, CopyStage {

        private String word;
        private List<String> words = List.of();

        @Override
        public Stages word(String word) {
            this.word = word;
            return this;
        }

        @Override
        public Stages words(List<String> words) {
            this.words = words;
            return this;
        }

        @Override
        public Stages words(String... words) {
            return words(Arrays.asList(words));
        }

        @Override
        public Yield build() {
            Violations violations = Violations.collect();
            YieldConstraints.checkComponents(word, words, violations);
            violations.throwIfAny("Yield");
            return new Yield(word, List.copyOf(words));
        }
    }
}
