package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BookshelfTest {

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

    private static String transcript() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Bookshelf.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
