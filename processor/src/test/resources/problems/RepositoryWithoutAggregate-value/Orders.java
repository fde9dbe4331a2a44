package shop;

import dev.typecase.Repository;

@Repository(OrderItem.class)
interface Orders {

    boolean existsByQuantity(int quantity);
}
