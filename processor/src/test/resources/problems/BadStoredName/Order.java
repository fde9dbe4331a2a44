package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Column;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import dev.typecase.Table;
import java.util.List;
import java.util.UUID;

@Aggregate
@Table(" ")
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;
    @Column("") String note;
    @Column("sqlite_customer") String customer;
    @Table("items_items_items_items_items_items_items_items_items_items_items_") List<String> items;
    String typecaseVersion;
}
