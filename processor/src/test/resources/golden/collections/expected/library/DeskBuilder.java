package library;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Entity} {@link Desk}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DeskBuilder {

    private DeskBuilder() {}

    /** Begins a new {@link Desk}. */
    public static NumberStage builder() {
        return new Stages();
    }

    /** Requires {@link Desk#number}. */
    public interface NumberStage {

        RoomStage number(int number);
    }

    /** Requires {@link Desk#room}. */
    public interface RoomStage {

        OptionalStage room(String room);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Desk}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk build();
    }

    private static final class Stages implements NumberStage, RoomStage, OptionalStage {

        private int number;
        private String room;

        @Override
        public Stages number(int number) {
            this.number = number;
            return this;
        }

        @Override
        public Stages room(String room) {
            this.room = room;
            return this;
        }

        @Override
        public Desk build() {
            Desk desk = new Desk();
            desk.number = number;
            desk.room = room;
            Violations violations = Violations.collect();
            DeskConstraints.check(desk, violations);
            violations.throwIfAny("Desk");
            return desk;
        }
    }
}
