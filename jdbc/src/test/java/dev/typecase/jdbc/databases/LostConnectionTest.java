package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.CommitOutcomeUnknownException;
import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.storetests.warehouse.Shelf;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server ends a connection while a statement of a commit runs on it: a trigger has it end its own. */
class LostConnectionTest {

    private final HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
    private final JdbcStore store =
            JdbcStore.postgresql(pool).createSchema().withoutEvents().build();
    private final WarehouseDomain warehouse = CommittingProcess.warehouse(store);

    @BeforeEach
    void addShelf() throws SQLException {
        warehouse.shelfRepository().add(shelf("old"));
        execute("create function end_connection() returns trigger language plpgsql as"
                + " 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'");
        execute("create trigger lost before insert or update on shelf for each row execute function end_connection()");
    }

    @AfterEach
    void close() {
        warehouse.close();
        store.close();
        pool.close();
    }

    @Test
    void nobodyKnowsWhetherASingleUpdateWasMadeWhichIsATransactionByItself() throws SQLException {
        assertThatThrownBy(() -> put(5))
                .isInstanceOf(CommitOutcomeUnknownException.class)
                .hasMessageContaining("Read what was to be changed");
        assertThat(warehouse.shelfRepository().get("old").load()).isEqualTo(1);

        goesOn();
    }

    @Test
    void nothingWasCommittedWhereTheCommitWasNotEvenAskedFor() throws SQLException {
        assertThatThrownBy(() -> warehouse.shelfRepository().add(shelf("new")))
                .isInstanceOf(StoreException.class)
                .isNotInstanceOf(CommitOutcomeUnknownException.class)
                .hasMessageContaining("Nothing was committed");
        assertThat(warehouse.shelfRepository().find("new")).isEmpty();

        goesOn();
    }

    private void goesOn() throws SQLException {
        execute("drop trigger lost on shelf");
        put(5);
        assertThat(warehouse.shelfRepository().get("old").load()).isEqualTo(6);
    }

    private void put(int amount) {
        warehouse.runInUnitOfWork(work -> {
            Shelf shelf = work.shelfRepository().get("old");
            shelf.put(amount);
            work.shelfRepository().add(shelf);
        });
    }

    private static Shelf shelf(String code) {
        return ShelfBuilder.builder().code(code).load(1).build();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
