package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.UUID;

@Aggregate
public class Book extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    String title;
}
