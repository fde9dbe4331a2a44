package library;

import dev.typecase.Entity;
import dev.typecase.Id;
import java.util.List;
import java.util.UUID;

@Entity
public class Shelf {
    @Id UUID id;
    List<String> labels;
    List<Catalogue> catalogues;
}
