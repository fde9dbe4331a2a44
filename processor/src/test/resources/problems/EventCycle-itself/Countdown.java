package shop;

import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import shop.TicketEvent.TicketReminded;

/** What a ticket inherits. */
public abstract class Countdown extends AggregateRoot<TicketEvent> {
    @Default("3") int left;

    void remind() {
        if (left-- > 0) {
            raise(new TicketReminded(left));
        }
    }

    void move() {
        raise(TicketMovedBuilder.builder().left(left).build());
    }
}
