package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Column;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;
    Money price;
    String priceAmount;
    String aB;
    String Ab;
    @Column("a_B") String other;
}
