package desk;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link Desk.Opened}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OpenedBuilder {

    private OpenedBuilder() {}

    /** Begins a new {@link Desk.Opened}. */
    public static TicketStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Desk.Opened}, each of which can be replaced. */
    public static CopyStage from(Desk.Opened opened) {
        Stages stages = new Stages();
        stages.ticket = opened.ticket();
        stages.title = opened.title();
        return stages;
    }

    /** Requires {@link Desk.Opened#ticket()}. */
    public interface TicketStage {

        TitleStage ticket(Desk.TicketId ticket);
    }

    /** Requires {@link Desk.Opened#title()}. */
    public interface TitleStage {

        OptionalStage title(Desk.Title title);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Desk.Opened}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk.Opened build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage ticket(Desk.TicketId ticket);

        CopyStage title(Desk.Title title);

        /**
         * The {@link Desk.Opened}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk.Opened build();
    }

    private static final class Stages implements TicketStage, TitleStage, OptionalStage, CopyStage {

        private Desk.TicketId ticket;
        private Desk.Title title;

        @Override
        public Stages ticket(Desk.TicketId ticket) {
            this.ticket = ticket;
            return this;
        }

        @Override
        public Stages title(Desk.Title title) {
            this.title = title;
            return this;
        }

        @Override
        public Desk.Opened build() {
            Violations violations = Violations.collect();
            OpenedConstraints.checkComponents(ticket, title, violations);
            violations.throwIfAny("Opened");
            return new Desk.Opened(ticket, title);
        }
    }
}
