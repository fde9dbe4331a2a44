package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import dev.typecase.ValueObject;
import java.util.UUID;

final class Ledger {
    private Ledger() {}

    @Aggregate
    public static class BOOK extends AggregateRoot<NoEvents> {
        @Id UUID id;
        Page page;
    }

    @ValueObject
    public record Page(int number) {}

    @ValueObject
    public record PAGE(int number) {}
}
