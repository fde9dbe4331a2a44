package desk;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Desk.Ticket} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TicketFields {

    private static final Access ACCESS = new Access();

    /** {@link Desk.Ticket#id}. */
    public static final OrderedField<Desk.Ticket, Desk.TicketId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Desk.Ticket#title}. */
    public static final TitleFields.Of<Desk.Ticket> TITLE = new TitleFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Desk.Ticket#notes}. */
    public static final CollectionField<Desk.Ticket, Desk.Note> NOTES = new CollectionField<>(FieldPath.of(ACCESS, 2));

    private TicketFields() {}

    private static final class Access extends FieldAccess<Desk.Ticket> {

        @Override
        protected Shape shape() {
            return TicketMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Desk.Ticket ticket, int field) {
            return switch (field) {
                case 0 -> ticket.id;
                case 1 -> ticket.title;
                case 2 -> ticket.notes;
                default -> throw new IllegalStateException("Ticket has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((Desk.TicketId) value).value();
                default -> value;
            };
        }
    }
}
