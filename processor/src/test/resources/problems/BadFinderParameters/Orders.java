package shop;

import dev.typecase.Repository;
import dev.typecase.query.Page;
import dev.typecase.query.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Orders {

    Optional<Order> findByNumber();

    List<Order> findByCustomerNameAndTotalAmountBetween(String name, BigDecimal min);

    Optional<Order> findByOrderId(UUID id);

    List<Order> findByNumberIn(String number);

    List<Order> findByTotalAmountLessThan(int max);

    Page<Order> findByPaidTrue();

    List<Order> findByPaidFalse(PageRequest page);

    Optional<Order> find(String number);
}
