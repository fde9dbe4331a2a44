package shop;

import dev.typecase.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Repository
interface Orders {

    Collection<Order> findByCustomerName(String name);

    String findByNumber(String number);

    int countByCustomerName(String name);

    Optional<Order> existsByNumber(String number);

    @Nullable
    Order readByNumber(String number);

    Optional<Order> findTop3ByCustomerName(String name);

    boolean remove(Order order);
}
