package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;

import bookshelf.catalogue.BookMapping;
import bookshelf.inventory.InventoryMapping;
import bookshelf.ordering.OrderMapping;
import bookshelf.packing.ParcelMapping;
import dev.typecase.mapping.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The schema that is written beside the classes is what the store executes. */
class SchemaFileTest {

    private static final Map<String, Tables> AGGREGATES = new TreeMap<>(Map.of(
            "bookshelf.catalogue.Book", BookMapping.INSTANCE.tables(),
            "bookshelf.inventory.Inventory", InventoryMapping.INSTANCE.tables(),
            "bookshelf.ordering.Order", OrderMapping.INSTANCE.tables(),
            "bookshelf.packing.Parcel", ParcelMapping.INSTANCE.tables()));

    @Test
    void hasWhatIsExecutedInPostgresql() throws IOException {
        StringBuilder expected = new StringBuilder(
                "-- The tables of Bookshelf in PostgreSQL. The store's own, whose names begin with typecase_, are not among them.\n");
        AGGREGATES.forEach((name, tables) -> append(expected, name, tables.postgresql()));

        assertThat(file("schema-postgresql.sql"))
                .isEqualTo(expected.toString())
                .contains("create unique index book_isbn_unique");
    }

    @Test
    void hasWhatIsExecutedInSqlite() throws IOException {
        StringBuilder expected = new StringBuilder(
                "-- The tables of Bookshelf in SQLite. The store's own, whose names begin with typecase_, are not among them.\n");
        AGGREGATES.forEach((name, tables) -> append(expected, name, tables.sqlite()));

        assertThat(file("schema-sqlite.sql")).isEqualTo(expected.toString());
    }

    private static void append(StringBuilder text, String aggregate, List<String> statements) {
        text.append("\n-- ").append(aggregate).append('\n');
        statements.forEach(statement -> text.append(statement).append(";\n"));
    }

    private static String file(String name) throws IOException {
        String path = "/META-INF/typecase/bookshelf.Bookshelf/" + name;
        try (InputStream in = Bookshelf.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
