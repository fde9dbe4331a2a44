package shop;

import dev.typecase.jdbc.JdbcStore;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds a book, waits until its copies are in stock, and says which books there are. */
public class Program implements Function<JdbcStore, String> {

    @Override
    public String apply(JdbcStore store) {
        UUID id = UUID.randomUUID();
        Book added = BookBuilder.builder()
                .title("Ficciones")
                .publisher("Sur")
                .price(new BigDecimal("7.25"))
                .authors(List.of("Jorge Luis Borges"))
                .id(id)
                .build();
        try (ShopDomain shop = ShopDomain.builder().store(store).build()) {
            shop.start();
            shop.runInUnitOfWork(work -> {
                work.bookRepository().add(added);
                added.added();
            });
            while (shop.inUnitOfWork(work -> work.stockRepository().find(id)).isEmpty()) {
                Thread.onSpinWait();
            }
            return shop
                    .inUnitOfWork(work -> work.bookRepository()
                            .query()
                            .orderBy(BookFields.TITLE.asc())
                            .list())
                    .stream()
                    .map(Book::toString)
                    .collect(Collectors.joining("\n"));
        }
    }
}
