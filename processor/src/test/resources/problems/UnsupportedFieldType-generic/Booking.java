package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Entity;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.List;
import java.util.UUID;

@Aggregate
public class Booking extends AggregateRoot<NoEvents> {
    @Id UUID id;

    Range<?> open;
    @SuppressWarnings("rawtypes")
    Range raw;
    Range<Night> nights;
    Range<List<String>> names;
    List<Night> all;

    @Entity
    public static class Night {
        @Id UUID id;
    }
}
