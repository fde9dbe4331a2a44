package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Clock}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ClockBuilder {

    private ClockBuilder() {}

    /** Begins a new {@link Clock}. */
    public static WordStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Clock}, each of which can be replaced. */
    public static CopyStage from(Clock clockValue) {
        Stages stages = new Stages();
        stages.word = clockValue.word();
        stages.words = clockValue.words();
        return stages;
    }

    /** Requires {@link Clock#word()}. */
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
         * The {@link Clock}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Clock build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage word(String word);

        CopyStage words(List<String> words);

        CopyStage words(String... words);

        /**
         * The {@link Clock}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Clock build();
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
        public Clock build() {
            Violations violations = Violations.collect();
            ClockConstraints.checkComponents(word, words, violations);
            violations.throwIfAny("Clock");
            return new Clock(word, List.copyOf(words));
        }
    }
}
