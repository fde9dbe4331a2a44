package desk;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Command;
import dev.typecase.CommandHandler;
import dev.typecase.Entity;
import dev.typecase.Event;
import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.Id;
import dev.typecase.ValueObject;
import java.util.List;
import java.util.UUID;

public final class Desk {

    private Desk() {}

    public record TicketId(UUID value) {}

    @Aggregate
    public static class Ticket extends AggregateRoot<Opened> {
        @Id TicketId id;
        Title title;
        List<Note> notes;
    }

    @Entity
    public static class Note {
        @Id int number;
        String text;
    }

    @ValueObject
    public record Title(String text) {}

    @Event
    public record Opened(TicketId ticket, Title title) {}

    public static final class Commands {

        private Commands() {}

        @Command
        public record Open(Title title) {}
    }

    @CommandHandler
    static final class Opening {
        private final TicketRepository tickets;

        Opening(TicketRepository tickets) {
            this.tickets = tickets;
        }

        @Handle
        TicketId open(Commands.Open command) {
            Ticket ticket = TicketBuilder.builder().title(command.title()).build();
            tickets.add(ticket);
            return ticket.id;
        }
    }

    @EventHandler
    static final class Counting {

        @Handle
        void on(Opened event) {}
    }
}
