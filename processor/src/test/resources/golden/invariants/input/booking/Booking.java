package booking;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Invariant;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Booking extends AggregateRoot<NoEvents> {
    @Id UUID id;
    Stay stay;
    Price price;
    @PastOrPresent Instant clock;
    @Nullable @PastOrPresent Instant violations;

    @Invariant("nobody stays for nothing")
    boolean costsSomething() {
        return price.amount() > 0;
    }
}
