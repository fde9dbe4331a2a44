package shop;

import dev.typecase.Repository;
import java.util.List;
import java.util.Optional;

@Repository
interface Orders {

    Optional<Order> findByNumber(String number);

    List<Customer> findByName(String name);
}
