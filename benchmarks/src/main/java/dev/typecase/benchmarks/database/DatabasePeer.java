package dev.typecase.benchmarks.database;

import java.util.function.Function;

/** Those who keep purchases in a database. */
public enum DatabasePeer {
    /** The limit. */
    BY_HAND("JDBC by hand", JdbcPurchases::new),
    /** Typecase. */
    TYPECASE("Typecase", TypecasePurchases::new),
    /** Jdbi. */
    JDBI("Jdbi", JdbiPurchases::new),
    /** Spring Data JDBC, which has no dialect for SQLite. */
    SPRING("Spring Data JDBC", SpringPurchases::new),
    /** Hibernate. */
    HIBERNATE("Hibernate", HibernatePurchases::new);

    private final String label;
    private final Function<Place, Purchases> opening;

    DatabasePeer(String label, Function<Place, Purchases> opening) {
        this.label = label;
        this.opening = opening;
    }

    /** For tables. */
    public String label() {
        return label;
    }

    boolean supports(Place.Kind kind) {
        return this != SPRING || kind == Place.Kind.POSTGRESQL;
    }

    /** With tables of its own. */
    Purchases open(Place place) {
        return opening.apply(place);
    }
}
