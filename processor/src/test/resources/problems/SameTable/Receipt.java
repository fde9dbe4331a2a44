package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import dev.typecase.Table;
import java.util.UUID;

@Aggregate
@Table("ORDER")
public class Receipt extends AggregateRoot<NoEvents> {
    @Id UUID id;
    String title;
}
