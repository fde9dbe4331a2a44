package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

@Aggregate
public class Book extends AggregateRoot<NoEvents> {
    @Id String isbn;


}
