package shop.desk;

import dev.typecase.Repository;
import java.math.BigDecimal;
import java.util.List;
import shop.Order;

@Repository
public interface Orders {

    List<Order> findByTotalAmountLessThan(BigDecimal most);

    List<Order> findByPaidTrueOrderByNumber();
}
