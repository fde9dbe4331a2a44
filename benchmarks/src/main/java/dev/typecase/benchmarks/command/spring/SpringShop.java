package dev.typecase.benchmarks.command.spring;

import dev.typecase.benchmarks.command.Shop;
import dev.typecase.benchmarks.command.byhand.AddBook;
import java.math.BigDecimal;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The shop as two beans of Spring; no transaction, no proxies. */
public final class SpringShop implements Shop {

    private final Catalogue catalogue;
    private final Stocking stocking;

    /** An empty shop. */
    public SpringShop() {
        AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(Catalogue.class, Stocking.class);
        catalogue = context.getBean(Catalogue.class);
        stocking = context.getBean(Stocking.class);
    }

    @Override
    public void addBook(String title, String author, BigDecimal price) {
        catalogue.addBook(new AddBook(title, author, price));
    }

    @Override
    public long books() {
        return catalogue.count();
    }

    @Override
    public long inventories() {
        return stocking.count();
    }

    @Override
    public void clear() {
        catalogue.clear();
        stocking.clear();
    }
}
