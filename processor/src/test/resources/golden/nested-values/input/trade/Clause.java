package trade;

import dev.typecase.Entity;
import dev.typecase.Id;
import org.jspecify.annotations.Nullable;

@Entity
public class Clause {
    @Id String number;
    @Nullable Seal seal;
}
