package dev.typecase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqliteFile;
import dev.typecase.jdbc.events.EventSettings;
import dev.typecase.jdbc.events.JdbcEvents;
import dev.typecase.store.SessionSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TypecaseTest {

    private static final String CALL = "00000000-0000-7000-8000-00000000000c";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("shop.db");
        SessionSource none = () -> {
            throw new AssertionError("nothing is handled here");
        };
        try (Database database = Database.sqlite(new SqliteFile(file, Duration.ofSeconds(5)))) {
            database.write(connection -> {
                new JdbcEvents(database, EventSettings.STANDARD, List.of(), null, none, (joined, whole) -> none)
                        .create(connection);
                run(
                        connection,
                        "insert into typecase_subscription values ('mails', 'ShopDomain', 1, 0)",
                        "insert into typecase_partition values ('mails', 0, null, 3, 0, 0, 1)",
                        event("a", "Order-1", 1, "OrderPlaced", CALL),
                        event("b", "Stock-7", 1, "StockTaken", "a"),
                        event("d", "Order-1", 2, "OrderPaid", CALL),
                        "insert into typecase_parked values ('mails', 'Order-1', 1, 0, 1, 'PARKED', 8, 0, 0, 'no mail server',"
                                + " 'at mails.Smtp')",
                        "insert into typecase_parked values ('mails', 'Order-1', 2, 0, 3, 'BEHIND', 0, 0, 0, '', '')");
                return true;
            });
        }
    }

    private static String event(String id, String stream, int sequence, String type, String causation) {
        return "insert into typecase_event (txid, id, stream, sequence, slot, type, schema_version, payload, time, correlation,"
                + " causation) values (0, '" + id + "', '" + stream + "', " + sequence + ", 0, '" + type
                + "', 1, '{\"n\":1}', '2026-01-01T00:00:00.000000000Z', '" + CALL + "', '" + causation + "')";
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private int typecase(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--sqlite", file.toString()));
        CommandLine command = Typecase.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(all.toArray(String[]::new));
    }

    @Test
    void showsHowSubscriptionsAreDoing() {
        assertThat(typecase("status")).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "subscription lag oldest parked streams partitions owners",
                        "mails 2 2026-01-01T00:00:00Z 2 1 1 -");
        assertThat(typecase("status", "--json")).isZero();
        assertThat(out.toString().strip())
                .isEqualTo(
                        "{\"subscription\":\"mails\",\"lag\":2,\"oldest\":\"2026-01-01T00:00:00Z\",\"parked\":2,\"streams\":1,"
                                + "\"partitions\":1,\"owners\":[\"-\"]}");
    }

    @Test
    void printsEventsAndWhatCausedThem() {
        assertThat(typecase("events", "--stream", "Order-1", "--last", "1")).isZero();
        assertThat(out.toString()).contains("OrderPaid").doesNotContain("OrderPlaced", "StockTaken");
        assertThat(typecase("events", "--tree", CALL)).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "OrderPlaced  Order-1 1  {\"n\":1}",
                        "  StockTaken  Stock-7 1  {\"n\":1}",
                        "OrderPaid  Order-1 2  {\"n\":1}");
        assertThat(typecase("events", "--type", "Nothing")).isZero();
        assertThat(out.toString()).contains("There are no such events.");
    }

    @Test
    void mendsWhatIsParked() {
        assertThat(typecase("parked", "list")).isZero();
        assertThat(out.toString()).contains("no mail server", "BEHIND");
        assertThat(typecase("parked", "show", "mails", "Order-1")).isZero();
        assertThat(out.toString()).contains("{\"n\":1}", "at mails.Smtp", "8 attempts");
        assertThat(typecase("parked", "retry", "mails", "Order-1")).isZero();
        assertThat(typecase("parked", "list")).isZero();
        assertThat(out.toString()).contains("RETRY");
        assertThat(typecase("parked", "discard", "mails", "Order-1", "--reason", "a test"))
                .isZero();
        assertThat(typecase("parked", "list")).isZero();
        assertThat(out.toString()).doesNotContain("no mail server").contains("BEHIND");
        assertThat(typecase("parked", "retry", "mails", "Order-2")).isEqualTo(1);
        assertThat(err.toString()).contains("Nothing of Order-2 is parked for mails.");
        assertThat(typecase("parked", "discard", "mails", "Order-1")).isEqualTo(2);
    }

    @Test
    void movesAndDividesSubscriptions() {
        assertThat(typecase("reset", "mails", "--to", "now")).isZero();
        assertThat(typecase("divide", "mails", "3")).isZero();
        assertThat(typecase("status")).isZero();
        assertThat(out.toString().replaceAll(" +", " ")).contains("mails 0 - 2 1 3 - - -");
        assertThat(typecase("reset", "mailz", "--to", "now")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no subscription mailz");
        assertThat(typecase("retire", "mails")).isZero();
        assertThat(typecase("status")).isZero();
        assertThat(out.toString()).contains("There are no subscriptions.");
    }

    @Test
    void createsNoDatabaseByMistake() {
        file = folder.resolve("typo.db");
        assertThat(typecase("status")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsAskedWronglyIsToldWithoutAStack() {
        assertThat(typecase("events", "--last", "0")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--last takes 1 or more, not 0.");
        assertThat(plain("status", "--postgresql", "localhost/x")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("localhost/x is not the URL of a PostgreSQL database:"
                        + " write jdbc:postgresql://host/database?user=…");
        assertThat(plain("status", "--sqlite", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(folder + " is a folder.");
        assertThat(typecase("reset", "mails")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Missing required option: '--to=PLACE'");
    }

    @Test
    void aDatabaseWithoutOurTablesIsToldHowToGetThem() {
        String other = folder.resolve("other.db").toString();
        try (Database database = Database.sqlite(new SqliteFile(Path.of(other), Duration.ofSeconds(5)))) {
            database.giveBack(database.take());
        }
        assertThat(plain("status", "--sqlite", other)).isEqualTo(1);
        assertThat(err.toString()).contains("SQLite on " + other, "no such table", "Create the tables");
    }

    @Test
    void whatOthersHaveWrittenDoesNotSteerTheTerminal() {
        try (Database database = Database.sqlite(new SqliteFile(file, Duration.ofSeconds(5)))) {
            database.write(connection -> {
                run(connection, event("x", "Order-\u001b[2J\u0007", 1, "OrderPaid", CALL));
                return true;
            });
        }
        assertThat(typecase("events")).isZero();
        assertThat(out.toString()).contains("Order-\uFFFD[2J\uFFFD").doesNotContain("\u001b");
    }

    private int plain(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine command = Typecase.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
