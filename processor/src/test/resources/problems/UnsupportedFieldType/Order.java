package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    Optional<String> note;
    int[] numbers;
    @SuppressWarnings("rawtypes")
    List names;
    List<List<String>> rows;
    ArrayList<String> tags;
    TreeMap<String, Money> totals;
    Map<Money, String> prices;
    Map<String, Item> items;
    PlaceOrder placed;
    Supplier<String> source;
    Date created;
    Thread thread;
}
