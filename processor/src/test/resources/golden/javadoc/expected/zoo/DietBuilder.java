package zoo;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Diet}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DietBuilder {

    private DietBuilder() {}

    /** Begins a new {@link Diet}. */
    public static FoodStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Diet}, each of which can be replaced. */
    public static CopyStage from(Diet diet) {
        Stages stages = new Stages();
        stages.food = diet.food();
        stages.grams = diet.grams();
        return stages;
    }

    /** Requires {@link Diet#food()}. */
    public interface FoodStage {

        /** the food, as it is ordered */
        OptionalStage food(String food);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * how much of it
         * {@code 100} unless given, because of its {@code @Default}.
         */
        OptionalStage grams(int grams);

        /**
         * The {@link Diet}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Diet build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage food(String food);

        CopyStage grams(int grams);

        /**
         * The {@link Diet}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Diet build();
    }

    private static final class Stages implements FoodStage, OptionalStage, CopyStage {

        private String food;
        private int grams = 100;

        @Override
        public Stages food(String food) {
            this.food = food;
            return this;
        }

        @Override
        public Stages grams(int grams) {
            this.grams = grams;
            return this;
        }

        @Override
        public Diet build() {
            Violations violations = Violations.collect();
            DietConstraints.checkComponents(food, grams, violations);
            violations.throwIfAny("Diet");
            return new Diet(food, grams);
        }
    }
}
