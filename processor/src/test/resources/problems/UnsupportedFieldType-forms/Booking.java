package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

@Aggregate
public class Booking extends AggregateRoot<BookingEvent> {
    @Id UUID id;

    Optional<Optional<String>> note;
    OptionalInt guests;
    List<? extends CharSequence> names;
    Map<String, ?> extras;
    BookingEvent last;
}
