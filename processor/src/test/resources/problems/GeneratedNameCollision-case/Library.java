package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.UUID;

final class Library {
    private Library() {}

    @Aggregate
    public static class Book extends AggregateRoot<NoEvents> {
        @Id UUID id;
    }
}
