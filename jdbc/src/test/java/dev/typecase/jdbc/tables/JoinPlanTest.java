package dev.typecase.jdbc.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.jdbc.tables.StoredAggregate.TableStatements;
import dev.typecase.query.QuerySpec;
import dev.typecase.storetests.warehouse.AddressBuilder;
import dev.typecase.storetests.warehouse.ParcelBuilder;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentBuilder;
import dev.typecase.storetests.warehouse.ShipmentFields;
import dev.typecase.storetests.warehouse.ShipmentMapping;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** To read a hundred of some thousand aggregates, PostgreSQL does not pass all rows of their collections. */
class JoinPlanTest {

    private static final int SHIPMENTS = 4_000;
    private static final int STREETS = 40;

    private static final HikariDataSource POOL = PostgresServer.pool(PostgresServer.newSchema());
    private static final StoredAggregate<Shipment, ShipmentNumber> STORED =
            new StoredAggregate<>(ShipmentMapping.INSTANCE);

    private final Database database = Database.postgresql(POOL);
    private final Dialect dialect = database.dialect();

    @BeforeAll
    static void fill() throws SQLException {
        try (JdbcStore store = JdbcStore.postgresql(POOL)
                        .createSchema()
                        .withoutEvents()
                        .build();
                WarehouseDomain warehouse = WarehouseDomain.builder()
                        .script(step -> fail("nothing is raised"))
                        .store(store)
                        .build()) {
            warehouse.runInUnitOfWork(work -> LongStream.range(0, SHIPMENTS)
                    .forEach(number -> work.shipmentRepository().add(shipment(number))));
        }
        try (Connection connection = POOL.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    @AfterAll
    static void close() {
        POOL.close();
    }

    private static Shipment shipment(long number) {
        return ShipmentBuilder.builder()
                .number(new ShipmentNumber(number))
                .destination(AddressBuilder.builder()
                        .street("Canal " + number % STREETS)
                        .city("Delft")
                        .build())
                .parcels(
                        ParcelBuilder.builder().content("glass").weight(1).build(),
                        ParcelBuilder.builder().content("paper").weight(2).build(),
                        ParcelBuilder.builder().content("wood").weight(3).build())
                .build(Clock.systemUTC());
    }

    @Test
    void byAnIndexedField() {
        QuerySpec<Shipment> spec = QuerySpec.<Shipment>all()
                .where(ShipmentFields.DESTINATION.street().eq("Canal 7"));

        assertPassesNoTable(SqlQuery.selectAll(dialect, STORED, spec));
    }

    @Test
    void byIdentities() {
        List<Object> keys = new ArrayList<>();
        for (long number = 0; number < SHIPMENTS / STREETS; number++) {
            keys.add(number);
        }

        TableStatements parcels = STORED.parts().stream()
                .filter(part -> part.table().name().equals("shipment_parcels"))
                .findFirst()
                .orElseThrow();
        assertPassesNoTable(SqlQuery.parts(dialect, STORED, parcels, keys));
    }

    private void assertPassesNoTable(SqlQuery query) {
        List<String> plan = database.read(connection -> plan(connection, query));

        assertThat(plan)
                .anyMatch(line -> line.contains("on shipment_parcels part"))
                .noneMatch(line -> line.contains("Seq Scan on shipment_parcels part"));
    }

    private List<String> plan(Connection connection, SqlQuery query) throws SQLException {
        String explained = "explain " + query.sql().replace(";\n", ";\nexplain ");
        List<String> plan = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(explained)) {
            query.parameters().bind(statement, dialect);
            for (boolean more = statement.execute(); more; more = statement.getMoreResults()) {
                try (ResultSet lines = statement.getResultSet()) {
                    while (lines.next()) {
                        plan.add(lines.getString(1));
                    }
                }
            }
        }
        return plan;
    }
}
