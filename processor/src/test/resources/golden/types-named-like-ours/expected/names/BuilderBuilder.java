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

/** Builds the {@code @ValueObject} {@link Builder}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BuilderBuilder {

    private BuilderBuilder() {}

    /** Begins a new {@link Builder}. */
    public static TextStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Builder}, each of which can be replaced. */
    public static CopyStage from(Builder builder) {
        Stages stages = new Stages();
        stages.text = builder.text();
        stages.string = builder.string();
        stages.strings = builder.strings();
        stages.numbers = builder.numbers();
        stages.number = builder.number();
        return stages;
    }

    /** Requires {@link Builder#text()}. */
    public interface TextStage {

        StringStage text(java.lang.String text);
    }

    /** Requires {@link Builder#string()}. */
    public interface StringStage {

        NumberStage string(String string);
    }

    /** Requires {@link Builder#number()}. */
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
         * The {@link Builder}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Builder build();
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
         * The {@link Builder}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Builder build();
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
        public Builder build() {
            Violations violations = Violations.collect();
            BuilderConstraints.checkComponents(text, string, strings, numbers, number, violations);
            violations.throwIfAny("Builder");
            return new Builder(text, string, List.copyOf(strings),
                    Collections.unmodifiableSet(new LinkedHashSet<>(numbers)), number);
        }
    }
}
