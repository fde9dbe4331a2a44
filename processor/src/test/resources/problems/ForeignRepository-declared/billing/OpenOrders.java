package billing;

import dev.typecase.Repository;
import java.util.List;
import shop.Order;

@Repository
interface OpenOrders {

    List<Order> findByPaidFalse();
}
