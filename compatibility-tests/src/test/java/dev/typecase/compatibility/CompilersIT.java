package dev.typecase.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.compatibility.Build.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompilersIT {

    @TempDir
    Path folder;

    @Test
    void generateTheSameForTheBookshelf() {
        Result javac = Build.javac(folder.resolve("javac")).options("-Werror").run(Sources.BOOKSHELF);
        Result ecj = Build.ecj(folder.resolve("ecj")).run(Sources.BOOKSHELF);

        assertThat(javac.report()).isEmpty();
        assertThat(ecj.report()).isEmpty();
        assertThat(javac.generated()).hasSizeGreaterThan(30);
        assertThat(ecj.generated()).isEqualTo(javac.generated());
    }

    static List<String> goldenCases() {
        return Sources.goldenCases();
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void generateWhatIsExpected(String name) {
        Sources.write(folder.resolve("input"), Sources.read(Sources.golden(name, "input")));
        Result javac = Build.javac(folder.resolve("javac")).options("-Werror").run(folder.resolve("input"));
        Result ecj = Build.ecj(folder.resolve("ecj")).run(folder.resolve("input"));

        assertThat(javac.report()).isEmpty();
        assertThat(ecj.report()).isEmpty();
        assertThat(javac.generated()).isEqualTo(Sources.read(Sources.golden(name, "expected")));
        assertThat(ecj.generated()).isEqualTo(javac.generated());
    }

    @Test
    void reportAnUnhandledEventOnceAndSayWhere() {
        Path input = folder.resolve("input");
        Sources.copy(Sources.BOOKSHELF, input);
        Sources.delete(input.resolve("bookshelf/inventory/InventoryStocking.java"));

        Result javac = Build.javac(folder.resolve("javac")).run(input);
        Result ecj = Build.ecj(folder.resolve("ecj")).run(input);

        String headline = "[Typecase/UnhandledEvent] BookAdded is raised by Book, and nothing handles it.";
        assertThat(javac.report())
                .containsSubsequence("BookEvent.java:", "error: " + headline, "record BookAdded(", "1 error");
        // ECJ has no place for a record, so that the text has to say where it is.
        assertThat(ecj.report())
                .containsSubsequence("1. ERROR", headline, "At bookshelf.catalogue.BookEvent.BookAdded")
                .contains("1 problem (1 error)");
    }

    @Test
    void generateTheSameInWhateverOrderFilesAreGiven() {
        List<Path> files = new ArrayList<>(Sources.files(Sources.BOOKSHELF));
        Result sorted = Build.javac(folder.resolve("sorted")).run(files);
        Result again = Build.javac(folder.resolve("again")).run(files);
        Collections.reverse(files);
        Result reversed = Build.javac(folder.resolve("reversed")).run(files);
        Collections.shuffle(files, new Random(17));
        Result shuffled = Build.javac(folder.resolve("shuffled")).run(files);
        Result ecj = Build.ecj(folder.resolve("ecj")).run(files);

        assertThat(sorted.generated()).hasSizeGreaterThan(30);
        assertThat(List.of(again, reversed, shuffled, ecj))
                .allSatisfy(result -> assertThat(result.generated()).isEqualTo(sorted.generated()));
    }
}
