package dev.typecase.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalBuildIT {

    private static final String NOTIFICATIONS = "bookshelf.ordering.OrderNotifications";
    private static final String[] DOMAIN = {
        "bookshelf.BookshelfCommands",
        "bookshelf.BookshelfDomain",
        "bookshelf.BookshelfEventTable",
        "bookshelf.BookshelfUnitOfWork"
    };

    @TempDir
    Path folder;

    private Path sources;
    private IncrementalBuild build;

    @BeforeEach
    void compileAll() {
        sources = folder.resolve("sources");
        Sources.copy(Sources.BOOKSHELF, sources);
        build = new IncrementalBuild(sources, folder.resolve("build"));
        assertThat(build.full()).isEmpty();
    }

    @Test
    void whatIsIsolatedComesFromOneClassAndTheRestFromAllOfThem() {
        assertThat(build.isolated()).hasSizeGreaterThan(25);
        assertThat(build.isolated().values())
                .allSatisfy(origins -> assertThat(origins).hasSize(1));
        assertThat(build.aggregated()).containsOnlyKeys(DOMAIN);
        assertThat(build.aggregated().get("bookshelf.BookshelfEventTable"))
                .contains(NOTIFICATIONS, "bookshelf.catalogue.BookEvent", "bookshelf.inventory.InventoryStocking");
    }

    @Test
    void writesTheFilesOfAChangedClassAndOfItsDomain() {
        Sources.edit(file(NOTIFICATIONS), "shipped to", "sent to");

        assertThat(build.after(NOTIFICATIONS)).isEmpty();

        assertThat(build.written())
                .contains(DOMAIN)
                .contains(NOTIFICATIONS + "Entry")
                .hasSize(5);
        isAsAfterAFullBuild();
    }

    @Test
    void writesTheFilesOfAllThatHoldAChangedValue() {
        Sources.edit(
                file("bookshelf.shared.Money"),
                "BigDecimal amount)",
                "BigDecimal amount, @org.jspecify.annotations.Nullable String note)");

        assertThat(build.after("bookshelf.shared.Money")).isEmpty();

        assertThat(build.written())
                .contains("bookshelf.shared.MoneyBuilder", "bookshelf.catalogue.BookMapping")
                .doesNotContain("bookshelf.inventory.InventoryStockingEntry");
        isAsAfterAFullBuild();
    }

    @Test
    void aNewHandlerComesIntoTheTableAndARemovedOneLeavesIt() {
        String before = table();
        String audit = "bookshelf.ordering.Audit";
        Sources.write(file(audit), """
                package bookshelf.ordering;

                import bookshelf.ordering.OrderEvent.OrderShipped;
                import dev.typecase.EventHandler;
                import dev.typecase.Handle;

                @EventHandler
                final class Audit {

                    @Handle
                    void on(OrderShipped event) {}
                }
                """);

        assertThat(build.after(audit)).isEmpty();
        assertThat(build.written()).contains(DOMAIN).contains(audit + "Entry").hasSize(5);
        assertThat(table()).contains("Audit.on").isNotEqualTo(before);
        isAsAfterAFullBuild();

        Sources.delete(file(audit));

        assertThat(build.after(audit)).isEmpty();
        assertThat(build.written()).containsExactly(DOMAIN);
        assertThat(table()).isEqualTo(before);
        isAsAfterAFullBuild();
    }

    @Test
    void reportsAnEventWhoseOnlyHandlerIsRemoved() {
        String stocking = "bookshelf.inventory.InventoryStocking";
        Sources.delete(file(stocking));

        assertThat(build.after(stocking))
                .contains("[Typecase/UnhandledEvent] BookAdded is raised by Book, and nothing handles it.")
                .contains("1 error");
    }

    private Path file(String name) {
        return sources.resolve(name.replace('.', '/') + ".java");
    }

    private String table() {
        return build.generated().get("bookshelf/BookshelfEventTable.java");
    }

    private void isAsAfterAFullBuild() {
        IncrementalBuild full = new IncrementalBuild(sources, folder.resolve("full-" + System.nanoTime()));
        full.full();
        assertThat(build.generated()).isEqualTo(full.generated());
    }
}
