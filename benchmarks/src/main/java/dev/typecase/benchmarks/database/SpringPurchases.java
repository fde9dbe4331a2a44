package dev.typecase.benchmarks.database;

import dev.typecase.benchmarks.database.spring.SpringLine;
import dev.typecase.benchmarks.database.spring.SpringPurchase;
import dev.typecase.benchmarks.database.spring.SpringPurchaseRepository;
import dev.typecase.benchmarks.database.spring.SpringSetup;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring Data JDBC: a repository, an aggregate with a list, and a version. */
final class SpringPurchases implements Purchases {

    private final Place place;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final SpringPurchaseRepository repository;
    private final TransactionTemplate transaction;

    SpringPurchases(Place place) {
        this.place = place;
        place.createTables();
        context.registerBean(DataSource.class, place::source);
        context.register(SpringSetup.class);
        context.refresh();
        this.repository = context.getBean(SpringPurchaseRepository.class);
        this.transaction = context.getBean(TransactionTemplate.class);
    }

    @Override
    public void fill(List<Given> purchases) {
        transaction.executeWithoutResult(status -> purchases.forEach(purchase -> repository.save(entity(purchase))));
    }

    @Override
    public void insert(Given purchase) {
        repository.save(entity(purchase));
    }

    private static SpringPurchase entity(Given purchase) {
        return new SpringPurchase(
                purchase.id(),
                null,
                purchase.customer(),
                purchase.reference(),
                purchase.note(),
                purchase.lines().stream()
                        .map(line -> new SpringLine(line.product(), line.quantity(), line.price()))
                        .toList());
    }

    @Override
    public int pieces(UUID id) {
        return repository.findById(id).orElseThrow().lines().stream()
                .mapToInt(SpringLine::quantity)
                .sum();
    }

    @Override
    public void putNote(UUID id, String note) {
        transaction.executeWithoutResult(
                status -> repository.save(repository.findById(id).orElseThrow().withNote(note)));
    }

    @Override
    public int linesOf(String customer) {
        return repository.findByCustomer(customer).stream()
                .mapToInt(purchase -> purchase.lines().size())
                .sum();
    }

    @Override
    public void close() {
        context.close();
        place.close();
    }
}
