package shop;

import dev.typecase.Repository;
import java.util.Optional;

@Repository
abstract class Orders {

    abstract Optional<Order> findByNumber(String number);
}
