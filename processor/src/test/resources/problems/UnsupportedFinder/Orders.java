package shop;

import dev.typecase.Repository;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Repository
interface Orders {

    List<Order> findDistinctByItemsIsEmpty();

    boolean existsFirstByNumber(String number);

    long countByPaidTrueOrderByNumber();

    List<Order> findTop0ByPaidTrue();

    <T> List<Order> findByNumber(T number);

    List<Order> findByNumberLike(String pattern);

    List<Order> findByInvoiceGreaterThan(URI invoice);

    List<Order> findByPlacedAtStartingWith(Instant start);

    List<Order> findByNumberTrue();

    List<Order> findByTotalAmountBefore(BigDecimal amount);

    List<Order> findByTotal(Money total);

    List<Order> findByNumberIsEmpty();

    List<Order> findByPlacedAtIgnoreCase(Instant placedAt);

    List<Order> findByNumberLessThanIgnoreCase(String number);

    List<Order> findByPaidTrueOrderByTotal();

    List<Order> findByPaidTrueOrderByInvoiceDesc();
}
