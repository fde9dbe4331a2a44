package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every block of the README, the guide and the page on databases stands, to the letter, in a file that compiles or that a test compares. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- file: (\\S+) -->\n)?```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> blocksAreCopiesOfFiles() throws IOException {
        return Stream.of(blocks("README.md"), blocks("docs/guide.md"), blocks("docs/databases.md"))
                .flatMap(List::stream)
                .filter(block -> !block.group(2).equals("sh"))
                .map(block -> DynamicTest.dynamicTest(
                        block.group(2) + " of " + block.group(1), () -> requireCopy(block.group(1), block.group(3))));
    }

    @Test
    void thereAreBlocks() throws IOException {
        assertThat(blocks("README.md")).hasSizeGreaterThan(10);
        assertThat(blocks("docs/guide.md")).hasSizeGreaterThan(4);
    }

    private static void requireCopy(String file, String text) throws IOException {
        assertThat(file).as("the file of the block %s", text).isNotNull();
        assertThat(text).isNotBlank();
        assertThat(Files.readString(ROOT.resolve(file)).replace("\r\n", "\n")).contains(text);
    }

    private static List<MatchResult> blocks(String page) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve(page)).replace("\r\n", "\n"));
        return matcher.results().toList();
    }
}
