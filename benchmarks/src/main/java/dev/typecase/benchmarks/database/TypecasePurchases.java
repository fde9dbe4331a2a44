package dev.typecase.benchmarks.database;

import dev.typecase.benchmarks.database.typecase.BuyingDomain;
import dev.typecase.benchmarks.database.typecase.BuyingUnitOfWork;
import dev.typecase.benchmarks.database.typecase.Purchase;
import dev.typecase.benchmarks.database.typecase.PurchaseBuilder;
import dev.typecase.benchmarks.database.typecase.PurchaseFields;
import dev.typecase.benchmarks.database.typecase.PurchaseId;
import dev.typecase.benchmarks.database.typecase.PurchaseLine;
import dev.typecase.jdbc.JdbcStore;
import java.util.List;
import java.util.UUID;

/** Typecase, with its own tables. */
public final class TypecasePurchases implements Purchases {

    private final Place place;
    private final JdbcStore store;
    private final BuyingDomain domain;

    TypecasePurchases(Place place) {
        this.place = place;
        this.store = store(place).createSchema().build();
        this.domain = BuyingDomain.builder().store(store).build();
    }

    /** A store in a place. */
    public static JdbcStore.Builder store(Place place) {
        return place.kind() == Place.Kind.POSTGRESQL
                ? JdbcStore.postgresql(place.source())
                : JdbcStore.sqlite(place.file());
    }

    @Override
    public void fill(List<Given> purchases) {
        domain.runInUnitOfWork(work -> purchases.forEach(purchase -> add(work, purchase)));
    }

    @Override
    public void insert(Given purchase) {
        domain.runInUnitOfWork(work -> add(work, purchase));
    }

    private static void add(BuyingUnitOfWork work, Given purchase) {
        work.purchaseRepository()
                .add(PurchaseBuilder.builder()
                        .customer(purchase.customer())
                        .reference(purchase.reference())
                        .note(purchase.note())
                        .lines(purchase.lines().stream()
                                .map(line -> new PurchaseLine(line.product(), line.quantity(), line.price()))
                                .toList())
                        .id(new PurchaseId(purchase.id()))
                        .build());
    }

    @Override
    public int pieces(UUID id) {
        return domain.purchaseRepository().get(new PurchaseId(id)).lines().stream()
                .mapToInt(PurchaseLine::quantity)
                .sum();
    }

    @Override
    public void putNote(UUID id, String note) {
        domain.runInUnitOfWork(work -> {
            Purchase purchase = work.purchaseRepository().get(new PurchaseId(id));
            purchase.putNote(note);
            work.purchaseRepository().add(purchase);
        });
    }

    @Override
    public int linesOf(String customer) {
        return domain.purchaseRepository().query().where(PurchaseFields.CUSTOMER.eq(customer)).list().stream()
                .mapToInt(purchase -> purchase.lines().size())
                .sum();
    }

    @Override
    public void close() {
        domain.close();
        store.close();
        place.close();
    }
}
