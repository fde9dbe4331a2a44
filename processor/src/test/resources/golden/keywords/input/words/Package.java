package words;

import dev.typecase.Entity;
import dev.typecase.Id;
import java.util.List;

@Entity
public class Package {
    @Id long id;
    List<Record> records;
}
