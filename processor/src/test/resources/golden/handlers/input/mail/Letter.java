package mail;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;

@Aggregate
public class Letter extends AggregateRoot<LetterEvent> {
    @Id LetterId id;
    String text;

    void send() {
        raise(new LetterEvent.Sent(id));
    }
}
