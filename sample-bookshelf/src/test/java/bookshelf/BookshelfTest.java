package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.StoreException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookshelfTest {

    @TempDir
    Path folder;

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    @Test
    void printsTheStoryOfTheReference() {
        assertThat(transcript().replaceAll(UUID, "e5f6...")).isEqualTo("""
                Adding book to catalog...
                  [Inventory] Stocked 10 copies of 'The Great Gatsby'
                  Inventory: The Great Gatsby, qty=10

                Placing an order...
                Confirming order...
                  [Notification] Order e5f6... confirmed for Alice Johnson
                Shipping order...
                  [Notification] Order e5f6... shipped to Alice Johnson

                All checks passed!
                """);
    }

    @Test
    void theSameStoryCanBeToldTwice() {
        assertThat(transcript().replaceAll(UUID, "")).isEqualTo(transcript().replaceAll(UUID, ""));
    }

    @Test
    void aFileSurvivesARestart() {
        String file = folder.resolve("new/bookshelf.db").toString();
        String first = transcript(file).replaceAll(UUID, "e5f6...");
        String second = transcript(file).replaceAll(UUID, "e5f6...");

        assertThat(first).isEqualTo(transcript().replaceAll(UUID, "e5f6..."));
        assertThat(second).startsWith("""
                The book is in the catalog already; orders until now: 1

                Placing an order...
                """).endsWith("All checks passed!\n");
        assertThat(transcript(file)).startsWith("The book is in the catalog already; orders until now: 2");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> transcript("jdbc:postgresql://localhost:1/bookshelf"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("PostgreSQL gives no connection")
                .hasMessageContaining("Check that the server runs");
    }

    @Test
    void whatIsNoPlaceForBooksIsRefusedWithWhatIs() {
        for (String[] arguments :
                new String[][] {{""}, {"jdbc:mysql://localhost/books"}, {folder.toString()}, {"a.db", "b.db"}}) {
            assertThatThrownBy(() -> transcript(arguments))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("such as bookshelf.db, or jdbc:postgresql:");
        }
    }

    private static String transcript(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Bookshelf.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
