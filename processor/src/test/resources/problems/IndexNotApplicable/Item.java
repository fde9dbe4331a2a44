package shop;

import dev.typecase.Entity;
import dev.typecase.Id;
import java.util.UUID;

@Entity
class Item {
    @Id UUID id;
}
