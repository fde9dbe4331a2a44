package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.time.LocalDate;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    @Default("PENDNG") Status status;
    @Default("ten") int lines;
    @Default("31.1.2026") LocalDate due;
    @Default("yes") boolean gift;
    @Default("300") byte level;
}
