package shop;

import dev.typecase.Repository;
import java.util.Optional;

@Repository
sealed interface Orders {

    Optional<Order> findByNumber(String number);

    record None() implements Orders {
        @Override
        public Optional<Order> findByNumber(String number) {
            return Optional.empty();
        }
    }
}
