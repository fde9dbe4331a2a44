package shop;

import dev.typecase.Repository;
import java.util.List;

@Repository
interface Orders {

    List<Order> findByItemsQuantityGreaterThan(int quantity);

    List<Order> findByTagsContaining(String tag);

    List<Order> findByPaidTrueOrderByItems();
}
