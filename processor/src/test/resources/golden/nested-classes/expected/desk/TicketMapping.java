package desk;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Desk.Ticket} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TicketMapping implements AggregateMapping<Desk.Ticket, Desk.TicketId> {

    /** The one instance. */
    public static final TicketMapping INSTANCE = new TicketMapping();

    private static final int ID = 0;
    private static final int TITLE = 1;
    private static final int NOTES = 2;

    private static final Shape SHAPE = Shape.of(
            "Ticket",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.object("title", TitleMapping.SHAPE),
            Shape.Field.list("notes", Shape.Field.object("element", NoteMapping.SHAPE)));

    private TicketMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Desk.TicketId identity(Desk.Ticket ticket) {
        return ticket.id;
    }

    @Override
    public Tables tables() {
        return TicketTables.TABLES;
    }

    @Override
    public FieldPath<Desk.Ticket> identityPath() {
        return TicketFields.ID.path();
    }

    @Override
    public String identityText(Desk.TicketId identity) {
        return identity.value().toString();
    }

    @Override
    public Object identityKey(Desk.TicketId identity) {
        return identity.value();
    }

    @Override
    public Desk.Ticket copy(Desk.Ticket ticket) {
        Desk.Ticket copy = new Desk.Ticket();
        copy.id = ticket.id;
        copy.title = ticket.title;
        copy.notes = copyNotes(ticket.notes);
        return copy;
    }

    @Override
    public boolean sameState(Desk.Ticket one, Desk.Ticket other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.title, other.title)
                && sameNotes(one.notes, other.notes);
    }

    @Override
    public void check(Desk.Ticket ticket, Violations violations) {
        TicketConstraints.check(ticket, violations);
    }

    @Override
    public void write(Desk.Ticket ticket, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(ticket.id.value());
        TitleMapping.write(ticket.title, out.field(TITLE));
        writeNotes(ticket.notes, out.field(NOTES));
        out.endObject();
    }

    @Override
    public Desk.Ticket read(StateReader in) {
        Desk.Ticket ticket = new Desk.Ticket();
        ticket.notes = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> ticket.id = new Desk.TicketId(in.readUuid());
                case TITLE -> ticket.title = TitleMapping.read(in);
                case NOTES -> ticket.notes = readNotes(in);
                default -> throw new IllegalStateException("Ticket has no field " + field);
            }
        }
        return ticket;
    }

    @Override
    public void writeIdentity(Desk.TicketId identity, StateWriter out) {
        out.writeUuid(identity.value());
    }

    @Override
    public Desk.TicketId readIdentity(StateReader in) {
        return new Desk.TicketId(in.readUuid());
    }

    private static List<Desk.Note> copyNotes(List<Desk.Note> notes) {
        if (notes == null) {
            return null;
        }
        List<Desk.Note> copy = new ArrayList<>(notes.size());
        for (Desk.Note element : notes) {
            copy.add(NoteMapping.copy(element));
        }
        return copy;
    }

    private static boolean sameNotes(List<Desk.Note> one, List<Desk.Note> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Desk.Note> elements = other.iterator();
        for (Desk.Note element : one) {
            if (!NoteMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static void writeNotes(List<Desk.Note> notes, StateWriter out) {
        out.beginList(notes.size());
        for (Desk.Note element : notes) {
            NoteMapping.write(element, out);
        }
        out.endList();
    }

    private static List<Desk.Note> readNotes(StateReader in) {
        List<Desk.Note> notes = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            notes.add(NoteMapping.read(in));
        }
        return notes;
    }
}
