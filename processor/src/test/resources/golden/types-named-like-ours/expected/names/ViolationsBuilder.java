package names;

import dev.typecase.ConstraintViolationsException;
import java.lang.Override;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Violations}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ViolationsBuilder {

    private ViolationsBuilder() {}

    /** Begins a new {@link Violations}. */
    public static TextStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Violations}, each of which can be replaced. */
    public static CopyStage from(Violations violationsValue) {
        Stages stages = new Stages();
        stages.text = violationsValue.text();
        stages.string = violationsValue.string();
        stages.strings = violationsValue.strings();
        stages.numbers = violationsValue.numbers();
        stages.number = violationsValue.number();
        return stages;
    }

    /** Requires {@link Violations#text()}. */
    public interface TextStage {

        StringStage text(java.lang.String text);
    }

    /** Requires {@link Violations#string()}. */
    public interface StringStage {

        NumberStage string(String string);
    }

    /** Requires {@link Violations#number()}. */
    public interface NumberStage {

        OptionalStage number(Integer number);
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
         * The {@link Violations}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Violations build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage text(java.lang.String text);

        CopyStage string(String string);

        CopyStage strings(List<String> strings);

        CopyStage strings(String... strings);

        CopyStage numbers(Set<java.lang.Integer> numbers);

        CopyStage numbers(java.lang.Integer... numbers);

        CopyStage number(Integer number);

        /**
         * The {@link Violations}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Violations build();
    }

    private static final class Stages implements TextStage, StringStage, NumberStage, OptionalStage, CopyStage {

        private java.lang.String text;
        private String string;
        private List<String> strings = List.of();
        private Set<java.lang.Integer> numbers = Set.of();
        private Integer number;

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
        public Stages number(Integer number) {
            this.number = number;
            return this;
        }

        @Override
        public Violations build() {
            dev.typecase.validation.Violations violations = dev.typecase.validation.Violations.collect();
            ViolationsConstraints.checkComponents(text, string, strings, numbers, number,
                    violations);
            violations.throwIfAny("Violations");
            return new Violations(text, string, List.copyOf(strings),
                    Collections.unmodifiableSet(new LinkedHashSet<>(numbers)), number);
        }
    }
}
