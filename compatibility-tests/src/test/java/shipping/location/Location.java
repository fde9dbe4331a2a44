package shipping.location;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.NotBlank;

/** A port. */
@Aggregate
public class Location extends AggregateRoot<NoEvents> {

    @Id
    UnLocode code;

    @NotBlank
    String name;

    /** What people call it. */
    public String name() {
        return name;
    }
}
