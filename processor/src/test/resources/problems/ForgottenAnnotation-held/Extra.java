package shop;

import dev.typecase.Id;
import java.util.UUID;

class Extra {
    @Id UUID id;
    Money price;
}
