package dev.typecase.benchmarks.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** JDBC by hand, the limit: the statements that are needed, lines in a batch, and a version that is checked. */
final class JdbcPurchases implements Purchases {

    private static final String COLUMNS = "p.id, p.customer, p.reference, p.note, p.version";
    private static final String LINE_COLUMNS = "l.purchase, l.product, l.quantity, l.price";

    private final Place place;

    JdbcPurchases(Place place) {
        this.place = place;
        place.createTables();
    }

    /** A purchase that was loaded. */
    private record Loaded(UUID id, String customer, String reference, String note, long version, List<Line> lines) {}

    /** Work on a connection, in a transaction. */
    @FunctionalInterface
    private interface Work<R> {
        R with(Connection connection) throws SQLException;
    }

    private <R> R inTransaction(Work<R> work) {
        try (Connection connection = place.source().getConnection()) {
            connection.setAutoCommit(false);
            try {
                R result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void fill(List<Given> purchases) {
        inTransaction(connection -> insert(connection, purchases));
    }

    @Override
    public void insert(Given purchase) {
        inTransaction(connection -> insert(connection, List.of(purchase)));
    }

    private int insert(Connection connection, List<Given> purchases) throws SQLException {
        try (PreparedStatement root = connection.prepareStatement("insert into purchase values (?, ?, ?, ?, 1)");
                PreparedStatement lines =
                        connection.prepareStatement("insert into purchase_lines values (?, ?, ?, ?, ?)")) {
            for (Given purchase : purchases) {
                place.bind(root, 1, purchase.id());
                root.setString(2, purchase.customer());
                root.setString(3, purchase.reference());
                root.setString(4, purchase.note());
                root.addBatch();
                int position = 0;
                for (Line line : purchase.lines()) {
                    place.bind(lines, 1, purchase.id());
                    lines.setInt(2, position++);
                    lines.setString(3, line.product());
                    lines.setInt(4, line.quantity());
                    bind(lines, 5, line.price());
                    lines.addBatch();
                }
            }
            root.executeBatch();
            return lines.executeBatch().length;
        }
    }

    private void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        if (place.kind() == Place.Kind.POSTGRESQL) {
            statement.setBigDecimal(index, value);
        } else {
            statement.setString(index, value.toString());
        }
    }

    @Override
    public int pieces(UUID id) {
        return inTransaction(connection -> load(connection, id)).lines().stream()
                .mapToInt(Line::quantity)
                .sum();
    }

    private Loaded load(Connection connection, UUID id) throws SQLException {
        Map<UUID, Loaded> found = roots(connection, "where p.id = ?", statement -> place.bind(statement, 1, id));
        lines(connection, "where l.purchase = ?", statement -> place.bind(statement, 1, id), found);
        return found.values().iterator().next();
    }

    /** Gives a statement its parameters. */
    @FunctionalInterface
    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private Map<UUID, Loaded> roots(Connection connection, String where, Binding binding) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from purchase p " + where)) {
            binding.to(select);
            Map<UUID, Loaded> found = new LinkedHashMap<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    UUID id = place.identity(result, 1);
                    found.put(
                            id,
                            new Loaded(
                                    id,
                                    result.getString(2),
                                    result.getString(3),
                                    result.getString(4),
                                    result.getLong(5),
                                    new ArrayList<>()));
                }
            }
            return found;
        }
    }

    private void lines(Connection connection, String where, Binding binding, Map<UUID, Loaded> found)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select " + LINE_COLUMNS + " from purchase_lines l " + where + " order by l.purchase, l.position")) {
            binding.to(select);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    found.get(place.identity(result, 1))
                            .lines()
                            .add(new Line(result.getString(2), result.getInt(3), new BigDecimal(result.getString(4))));
                }
            }
        }
    }

    @Override
    public void putNote(UUID id, String note) {
        inTransaction(connection -> {
            Loaded loaded = load(connection, id);
            try (PreparedStatement update = connection.prepareStatement(
                    "update purchase set note = ?, version = version + 1 where id = ? and version = ?")) {
                update.setString(1, note);
                place.bind(update, 2, id);
                update.setLong(3, loaded.version());
                if (update.executeUpdate() != 1) {
                    throw new IllegalStateException("Somebody else has written " + id);
                }
            }
            return note;
        });
    }

    @Override
    public int linesOf(String customer) {
        return inTransaction(connection -> {
            Map<UUID, Loaded> found =
                    roots(connection, "where p.customer = ?", statement -> statement.setString(1, customer));
            linesOf(connection, customer, found);
            return found.values().stream()
                    .mapToInt(purchase -> purchase.lines().size())
                    .sum();
        });
    }

    /** PostgreSQL is told which rows: to join them it would read through all lines. */
    private void linesOf(Connection connection, String customer, Map<UUID, Loaded> found) throws SQLException {
        if (place.kind() == Place.Kind.POSTGRESQL) {
            Object[] keys = found.keySet().toArray();
            lines(
                    connection,
                    "where l.purchase = any (?)",
                    statement -> statement.setArray(1, connection.createArrayOf("uuid", keys)),
                    found);
        } else {
            lines(
                    connection,
                    "join purchase p on p.id = l.purchase where p.customer = ?",
                    statement -> statement.setString(1, customer),
                    found);
        }
    }

    @Override
    public void close() {
        place.close();
    }
}
