package desk;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Desk.Ticket}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TicketBuilder {

    private TicketBuilder() {}

    /** Begins a new {@link Desk.Ticket}. */
    public static TitleStage builder() {
        return new Stages();
    }

    /** Requires {@link Desk.Ticket#title}. */
    public interface TitleStage {

        OptionalStage title(Desk.Title title);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(Desk.TicketId id);

        /** Empty unless given. */
        OptionalStage notes(List<Desk.Note> notes);

        /** Empty unless given. */
        OptionalStage notes(Desk.Note... notes);

        /**
         * The {@link Desk.Ticket}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk.Ticket build();
    }

    private static final class Stages implements TitleStage, OptionalStage {

        private Desk.TicketId id;
        private Desk.Title title;
        private List<Desk.Note> notes = List.of();

        @Override
        public Stages id(Desk.TicketId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages title(Desk.Title title) {
            this.title = title;
            return this;
        }

        @Override
        public Stages notes(List<Desk.Note> notes) {
            this.notes = notes;
            return this;
        }

        @Override
        public Stages notes(Desk.Note... notes) {
            return notes(Arrays.asList(notes));
        }

        @Override
        public Desk.Ticket build() {
            Desk.Ticket ticket = new Desk.Ticket();
            ticket.id = id == null ? new Desk.TicketId(UuidV7.next()) : id;
            ticket.title = title;
            ticket.notes = notes == null ? null : new ArrayList<>(notes);
            Violations violations = Violations.collect();
            TicketConstraints.check(ticket, violations);
            violations.throwIfAny("Ticket");
            return ticket;
        }
    }
}
