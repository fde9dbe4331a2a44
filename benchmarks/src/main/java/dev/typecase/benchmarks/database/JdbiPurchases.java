package dev.typecase.benchmarks.database;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Jdbi: SQL by hand, rows mapped by it, lines joined and reduced as its documentation advises. */
final class JdbiPurchases implements Purchases {

    private static final String SELECT =
            "select p.id as id, p.customer as customer, p.reference as reference, p.note as note, p.version as version,"
                    + " l.product as product, l.quantity as quantity, l.price as price from purchase p left join purchase_lines l on l.purchase = p.id"
                    + " where ";

    private final Place place;
    private final Jdbi jdbi;

    JdbiPurchases(Place place) {
        this.place = place;
        this.jdbi = Jdbi.create(place.source());
        jdbi.registerRowMapper(Line.class, lineMapper());
        place.createTables();
    }

    private static RowMapper<Line> lineMapper() {
        return (result, context) -> new Line(
                result.getString("product"), result.getInt("quantity"), new BigDecimal(result.getString("price")));
    }

    /** A purchase that was loaded. */
    private record Loaded(UUID id, String customer, String reference, String note, long version, List<Line> lines) {}

    private Object bound(UUID id) {
        return place.kind() == Place.Kind.POSTGRESQL ? id : id.toString();
    }

    private Object bound(BigDecimal price) {
        return place.kind() == Place.Kind.POSTGRESQL ? price : price.toString();
    }

    @Override
    public void fill(List<Given> purchases) {
        jdbi.useTransaction(handle -> purchases.forEach(purchase -> insert(handle, purchase)));
    }

    @Override
    public void insert(Given purchase) {
        jdbi.useTransaction(handle -> insert(handle, purchase));
    }

    private void insert(Handle handle, Given purchase) {
        handle.createUpdate("insert into purchase values (:id, :customer, :reference, :note, 1)")
                .bind("id", bound(purchase.id()))
                .bind("customer", purchase.customer())
                .bind("reference", purchase.reference())
                .bind("note", purchase.note())
                .execute();
        PreparedBatch lines = handle.prepareBatch(
                "insert into purchase_lines values (:purchase, :position, :product, :quantity, :price)");
        int position = 0;
        for (Line line : purchase.lines()) {
            lines.bind("purchase", bound(purchase.id()))
                    .bind("position", position++)
                    .bind("product", line.product())
                    .bind("quantity", line.quantity())
                    .bind("price", bound(line.price()))
                    .add();
        }
        lines.execute();
    }

    private List<Loaded> load(Handle handle, String where, String name, Object value) {
        return handle.createQuery(SELECT + where + " order by p.id, l.position")
                .bind(name, value)
                .<String, Loaded>reduceRows((purchases, row) -> purchases
                        .computeIfAbsent(row.getColumn("id", String.class), id -> loaded(id, row))
                        .lines()
                        .add(row.getRow(Line.class)))
                .toList();
    }

    private static Loaded loaded(String id, RowView row) {
        return new Loaded(
                UUID.fromString(id),
                row.getColumn("customer", String.class),
                row.getColumn("reference", String.class),
                row.getColumn("note", String.class),
                row.getColumn("version", Long.class),
                new ArrayList<>());
    }

    @Override
    public int pieces(UUID id) {
        return jdbi.inTransaction(handle -> load(handle, "p.id = :id", "id", bound(id))).get(0).lines().stream()
                .mapToInt(Line::quantity)
                .sum();
    }

    @Override
    public void putNote(UUID id, String note) {
        jdbi.useTransaction(handle -> {
            Loaded loaded = load(handle, "p.id = :id", "id", bound(id)).get(0);
            int updated = handle.createUpdate(
                            "update purchase set note = :note, version = version + 1 where id = :id and version ="
                                    + " :version")
                    .bind("note", note)
                    .bind("id", bound(id))
                    .bind("version", loaded.version())
                    .execute();
            if (updated != 1) {
                throw new IllegalStateException("Somebody else has written " + id);
            }
        });
    }

    @Override
    public int linesOf(String customer) {
        return jdbi.inTransaction(handle -> load(handle, "p.customer = :customer", "customer", customer)).stream()
                .mapToInt(purchase -> purchase.lines().size())
                .sum();
    }

    @Override
    public void close() {
        place.close();
    }
}
