package harbour.ships;

import dev.typecase.*;
import dev.typecase.query.*;
import java.time.*;
import java.util.*;

@Repository
public interface Fleet {
    Optional<Ship> findByName(String name);

    List<Ship> findByDimsLengthGreaterThanAndNameStartingWithIgnoreCaseOrderByNameDesc(int length, String prefix);

    boolean existsByStayFromBefore(LocalDate day);

    Query<Ship> query();

    default List<Ship> long_(int than) {
        return query().where(ShipFields.DIMS.length().gt(than)).list();
    }
}
