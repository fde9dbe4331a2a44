package shop;

import dev.typecase.Entity;
import java.util.UUID;

@Entity
public class Item {
    UUID id;
}
