package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Case}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CaseBuilder {

    private CaseBuilder() {}

    /** Begins a new {@link Case}. */
    public static WordStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Case}, each of which can be replaced. */
    public static CopyStage from(Case caseValue) {
        Stages stages = new Stages();
        stages.word = caseValue.word();
        stages.words = caseValue.words();
        return stages;
    }

    /** Requires {@link Case#word()}. */
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
         * The {@link Case}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Case build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage word(String word);

        CopyStage words(List<String> words);

        CopyStage words(String... words);

        /**
         * The {@link Case}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Case build();
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
        public Case build() {
            Violations violations = Violations.collect();
            CaseConstraints.checkComponents(word, words, violations);
            violations.throwIfAny("Case");
            return new Case(word, List.copyOf(words));
        }
    }
}
