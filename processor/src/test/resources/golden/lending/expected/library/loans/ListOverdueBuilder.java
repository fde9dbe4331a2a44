package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link ListOverdue}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ListOverdueBuilder {

    private ListOverdueBuilder() {}

    /** Begins a new {@link ListOverdue}. */
    public static DaysStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link ListOverdue}, each of which can be replaced. */
    public static CopyStage from(ListOverdue listOverdue) {
        Stages stages = new Stages();
        stages.days = listOverdue.days();
        return stages;
    }

    /** Requires {@link ListOverdue#days()}. */
    public interface DaysStage {

        OptionalStage days(int days);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link ListOverdue}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        ListOverdue build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage days(int days);

        /**
         * The {@link ListOverdue}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        ListOverdue build();
    }

    private static final class Stages implements DaysStage, OptionalStage, CopyStage {

        private int days;

        @Override
        public Stages days(int days) {
            this.days = days;
            return this;
        }

        @Override
        public ListOverdue build() {
            Violations violations = Violations.collect();
            ListOverdueConstraints.checkComponents(days, violations);
            violations.throwIfAny("ListOverdue");
            return new ListOverdue(days);
        }
    }
}
