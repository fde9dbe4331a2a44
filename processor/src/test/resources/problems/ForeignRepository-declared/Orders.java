package shop;

import dev.typecase.Repository;

@Repository(Order.class)
public interface Orders {

    boolean existsByNumber(String number);
}
