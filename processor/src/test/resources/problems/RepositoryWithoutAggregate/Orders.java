package shop;

import dev.typecase.Repository;

@Repository
interface Orders {

    long countByCustomerName(String customerName);
}
