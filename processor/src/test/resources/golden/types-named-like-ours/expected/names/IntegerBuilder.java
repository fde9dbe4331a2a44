package names;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.lang.Override;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Integer}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class IntegerBuilder {

    private IntegerBuilder() {}

    /** Begins a new {@link Integer}. */
    public static TextStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Integer}, each of which can be replaced. */
    public static CopyStage from(Integer integer) {
        Stages stages = new Stages();
        stages.text = integer.text();
        stages.string = integer.string();
        stages.strings = integer.strings();
        stages.numbers = integer.numbers();
        return stages;
    }

    /** Requires {@link Integer#text()}. */
    public interface TextStage {

        StringStage text(java.lang.String text);
    }

    /** Requires {@link Integer#string()}. */
    public interface StringStage {

        OptionalStage string(String string);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage strings(List<String> strings);

        /** Empty unless given. */
        OptionalStage strings(String... strings);

        /** Empty unless given. */
        OptionalStage numbers(Set<java.lang.Integer> numbers);

        /** Empty unless given. */
        OptionalStage numbers(java.lang.Integer... numbers);

        /**
         * The {@link Integer}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Integer build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage text(java.lang.String text);

        CopyStage string(String string);

        CopyStage strings(List<String> strings);

        CopyStage strings(String... strings);

        CopyStage numbers(Set<java.lang.Integer> numbers);

        CopyStage numbers(java.lang.Integer... numbers);

        /**
         * The {@link Integer}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Integer build();
    }

    private static final class Stages implements TextStage, StringStage, OptionalStage, CopyStage {

        private java.lang.String text;
        private String string;
        private List<String> strings = List.of();
        private Set<java.lang.Integer> numbers = Set.of();

        @Override
        public Stages text(java.lang.String text) {
            this.text = text;
            return this;
        }

        @Override
        public Stages string(String string) {
            this.string = string;
            return this;
        }

        @Override
        public Stages strings(List<String> strings) {
            this.strings = strings;
            return this;
        }

        @Override
        public Stages strings(String... strings) {
            return strings(Arrays.asList(strings));
        }

        @Override
        public Stages numbers(Set<java.lang.Integer> numbers) {
            this.numbers = numbers;
            return this;
        }

        @Override
        public Stages numbers(java.lang.Integer... numbers) {
            return numbers(new LinkedHashSet<>(Arrays.asList(numbers)));
        }

        @Override
        public Integer build() {
            Violations violations = Violations.collect();
            IntegerConstraints.checkComponents(text, string, strings, numbers, violations);
            violations.throwIfAny("Integer");
            return new Integer(text, string, List.copyOf(strings),
                    Collections.unmodifiableSet(new LinkedHashSet<>(numbers)));
        }
    }
}
