package shop;

import dev.typecase.Entity;
import dev.typecase.Id;
import dev.typecase.Unique;
import java.util.UUID;

@Entity
class Item {
    @Id UUID id;

    @Unique String sku;
}
