package hotel;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stay. */
@Aggregate
public class Booking extends AggregateRoot<NoEvents> {
    @Id
    UUID id;

    Range<LocalDate> period;

    @Nullable
    Range<Integer> floors;

    List<Range<@Positive Integer>> rooms;
}
