package shop;

import dev.typecase.Entity;
import dev.typecase.Id;
import java.util.List;
import java.util.UUID;

@Entity
public class Item {
    @Id UUID id;
    List<Part> parts;
}
