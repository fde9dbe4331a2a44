package shop;

import dev.typecase.Repository;

@Repository
interface Orders {

    Order getByNumber(String number);
}
