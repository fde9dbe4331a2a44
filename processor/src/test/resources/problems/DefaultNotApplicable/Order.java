package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id @Default("0190a5d4-0000-7000-8000-000000000000") UUID id;

    @Default("1") @Nullable Integer lines;
    @Default("") List<String> tags;
    @Default("0 EUR") Money total;
}
