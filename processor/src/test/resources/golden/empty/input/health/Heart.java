package health;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Heart extends AggregateRoot<Heart.Beaten> {
    @Id UUID id;

    void beat() {
        raise(new Beaten());
    }

    @dev.typecase.Event
    @dev.typecase.Unhandled("shows an event without components")
    public record Beaten() {}
}
