package shop;

import dev.typecase.Entity;
import dev.typecase.Id;
import java.util.UUID;

@Entity
public class OrderItem {

    @Id
    UUID id;

    int quantity;
}
