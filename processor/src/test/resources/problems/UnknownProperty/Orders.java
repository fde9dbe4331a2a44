package shop;

import dev.typecase.Repository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Repository
interface Orders {

    Optional<Order> findById(OrderId id);

    List<Order> findByCustmerName(String name);

    List<Order> findByNumberAndTotalAmontLessThan(String number, BigDecimal max);

    List<Order> findByNumberStartngWith(String start);

    List<Order> findByPaidTrueOrderByPlacedOnDesc();

    List<Order> findByColour(String colour);
}
