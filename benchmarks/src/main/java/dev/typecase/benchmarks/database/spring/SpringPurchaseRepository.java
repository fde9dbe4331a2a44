package dev.typecase.benchmarks.database.spring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** All purchases. */
public interface SpringPurchaseRepository extends CrudRepository<SpringPurchase, UUID> {

    /** Those of a customer. */
    List<SpringPurchase> findByCustomer(String customer);
}
