package dev.typecase.benchmarks.command.typecase;

import dev.typecase.benchmarks.command.Shop;
import java.math.BigDecimal;

/** The shop with Typecase, in memory. */
public final class TypecaseShop implements Shop {

    private TypecaseDomain domain = TypecaseDomain.builder().build();

    /** An empty shop. */
    public TypecaseShop() {}

    @Override
    public void addBook(String title, String author, BigDecimal price) {
        domain.process(new AddBook(title, author, price));
    }

    @Override
    public long books() {
        return domain.bookRepository().count();
    }

    @Override
    public long inventories() {
        return domain.inventoryRepository().count();
    }

    @Override
    public void clear() {
        domain = TypecaseDomain.builder().build();
    }
}
