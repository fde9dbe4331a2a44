package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import dev.typecase.Unique;
import java.util.UUID;

@Aggregate
public class Shelf extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    @Unique
    String label;
}
