package shop;

import dev.typecase.Repository;
import java.util.List;
import java.util.Optional;

@Repository
interface Orders {

    Optional<Order> orderWithNumber(String number);

    Optional<Order> fndByNumber(String number);

    List<Order> findCustomerName(String name);

    List<Order> findAllOrderByNumber();

    long deleteByCustomerName(String name);

    void save(Order order);
}
