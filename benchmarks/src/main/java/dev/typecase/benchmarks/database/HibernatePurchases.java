package dev.typecase.benchmarks.database;

import dev.typecase.benchmarks.database.hibernate.HibernateLine;
import dev.typecase.benchmarks.database.hibernate.HibernatePurchase;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Hibernate: batches, lines fetched with their purchase, and a version. */
final class HibernatePurchases implements Purchases {

    private final Place place;
    private final SessionFactory sessions;

    HibernatePurchases(Place place) {
        this.place = place;
        place.createTables();
        Configuration configuration = new Configuration()
                .addAnnotatedClass(HibernatePurchase.class)
                .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "50");
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, place.source());
        if (place.kind() == Place.Kind.SQLITE) {
            configuration.setProperty(AvailableSettings.DIALECT, "org.hibernate.community.dialect.SQLiteDialect");
        }
        this.sessions = configuration.buildSessionFactory();
    }

    @Override
    public void fill(List<Given> purchases) {
        sessions.inTransaction(session -> purchases.forEach(purchase -> session.persist(entity(purchase))));
    }

    @Override
    public void insert(Given purchase) {
        sessions.inTransaction(session -> session.persist(entity(purchase)));
    }

    private static HibernatePurchase entity(Given purchase) {
        return new HibernatePurchase(
                purchase.id(),
                purchase.customer(),
                purchase.reference(),
                purchase.note(),
                purchase.lines().stream()
                        .map(line -> new HibernateLine(line.product(), line.quantity(), line.price()))
                        .toList());
    }

    @Override
    public int pieces(UUID id) {
        return sessions.fromTransaction(session -> session.find(HibernatePurchase.class, id).lines().stream()
                .mapToInt(HibernateLine::quantity)
                .sum());
    }

    @Override
    public void putNote(UUID id, String note) {
        sessions.inTransaction(
                session -> session.find(HibernatePurchase.class, id).putNote(note));
    }

    @Override
    public int linesOf(String customer) {
        return sessions.fromTransaction(session -> session
                .createSelectionQuery(
                        "from HibernatePurchase p left join fetch p.lines where p.customer = :customer",
                        HibernatePurchase.class)
                .setParameter("customer", customer)
                .getResultList()
                .stream()
                .mapToInt(purchase -> purchase.lines().size())
                .sum());
    }

    @Override
    public void close() {
        sessions.close();
        place.close();
    }
}
