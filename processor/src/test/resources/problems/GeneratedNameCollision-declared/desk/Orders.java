package shop.desk;

import dev.typecase.Repository;
import shop.Order;

@Repository(Order.class)
public interface Orders {

    long countByPaid(boolean paid);
}
