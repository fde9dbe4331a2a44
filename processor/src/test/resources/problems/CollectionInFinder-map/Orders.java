package shop;

import dev.typecase.Repository;
import java.util.List;

@Repository
interface Orders {

    List<Order> findByNotes(String note);
}
