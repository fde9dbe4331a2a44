package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Stages}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StagesBuilder {

    private StagesBuilder() {}

    /** Begins a new {@link words.Stages}. */
    public static WordStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link words.Stages}, each of which can be replaced. */
    public static CopyStage from(words.Stages stagesValue) {
        Stages stages = new Stages();
        stages.word = stagesValue.word();
        stages.words = stagesValue.words();
        return stages;
    }

    /** Requires {@link words.Stages#word()}. */
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
         * The {@link words.Stages}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        words.Stages build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage word(String word);

        CopyStage words(List<String> words);

        CopyStage words(String... words);

        /**
         * The {@link words.Stages}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        words.Stages build();
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
        public words.Stages build() {
            Violations violations = Violations.collect();
            StagesConstraints.checkComponents(word, words, violations);
            violations.throwIfAny("Stages");
            return new words.Stages(word, List.copyOf(words));
        }
    }
}
