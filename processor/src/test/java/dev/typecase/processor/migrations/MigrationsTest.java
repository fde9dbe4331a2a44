package dev.typecase.processor.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A domain that has changed since its last migration. With {@code -Dtypecase.golden.update=true} what is expected is written
 * anew; read the difference.
 */
class MigrationsTest {

    private static final Path CASES = Path.of("src/test/resources/migrations");
    private static final boolean UPDATE = Boolean.getBoolean("typecase.golden.update");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void newProject() {
        project = new Project(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-field", "additive", "destructive"})
    void isToldWhatHasChangedAndGetsADraft(String name) throws IOException {
        project.compile(CASES.resolve(name).resolve("before"));
        project.accept(1);
        assertThat(project.compile(CASES.resolve(name).resolve("before"))).isEmpty();

        String report = project.compile(CASES.resolve(name).resolve("after"));

        TreeMap<String, String> found = new TreeMap<>(project.drafts(2));
        found.put("report.txt", report);
        TreeMap<String, String> first = new TreeMap<>(project.drafts(1));
        first.forEach((file, text) -> found.put("first/" + file, text));
        compare(CASES.resolve(name).resolve("expected"), found);
    }

    private static void compare(Path expected, TreeMap<String, String> found) throws IOException {
        if (UPDATE) {
            for (String file : found.keySet()) {
                Files.createDirectories(expected.resolve(file).getParent());
                Files.writeString(expected.resolve(file), found.get(file));
            }
        }
        TreeMap<String, String> golden = new TreeMap<>();
        try (Stream<Path> files = Files.walk(expected)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                golden.put(expected.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(found).isEqualTo(golden);
    }

    @Test
    void acceptedItSaysNothingMore() throws IOException {
        Path after = CASES.resolve("additive").resolve("after");
        project.compile(CASES.resolve("additive").resolve("before"));
        project.accept(1);
        project.compile(after);
        project.accept(2);

        assertThat(project.compile(after)).isEmpty();
        assertThat(project.drafts(3)).isEmpty();
    }

    @Test
    void aDraftIsNotInTheJar() throws IOException {
        project.compile(CASES.resolve("additive").resolve("before"));

        try (Stream<Path> classes = Files.walk(project.classes())) {
            assertThat(classes.map(Path::toString)).noneMatch(path -> path.contains("V1"));
        }
    }

    @Test
    void theNextVersionIsAboveAllThatAreThere() throws IOException {
        project.compile(CASES.resolve("additive").resolve("before"));
        project.accept(1);
        Files.writeString(project.schema().resolve("sqlite/V41.2__data.sql"), "select 1;");
        Files.writeString(project.schema().resolve("sqlite/R__view.sql"), "select 1;");

        project.compile(CASES.resolve("additive").resolve("after"));

        assertThat(project.drafts(42)).containsKeys("sqlite/V42__shop.sql", "postgresql/V42__shop.sql");
    }

    @Test
    void theSnapshotIsNeverWrittenByTheBuild() throws IOException {
        project.compile(CASES.resolve("additive").resolve("before"));

        assertThat(project.schema()).doesNotExist();
    }

    @Test
    void twoDomainsOfAProjectGetAVersionEach() throws IOException {
        Path sources = folder.resolve("two");
        for (String domain : List.of("shop", "stock")) {
            Path into = Files.createDirectories(sources.resolve(domain));
            Files.writeString(into.resolve("package-info.java"), "@dev.typecase.Domain package " + domain + ";");
            Files.writeString(
                    into.resolve("Thing.java"),
                    "package " + domain + "; import dev.typecase.*; @Aggregate public class Thing extends"
                            + " AggregateRoot<NoEvents> { @Id java.util.UUID id; }");
        }
        // One table twice is a problem of its own where both domains share a database; here they do not.
        String report = project.compile(sources);

        assertThat(report).contains("The tables of Shop have no", "The tables of Stock have no");
        assertThat(project.drafts("shop.Shop", 1)).containsKey("sqlite/V1__shop.sql");
        assertThat(project.drafts("stock.Stock", 2)).containsKey("sqlite/V2__stock.sql");
    }

    @Test
    void aDomainThatIsWrongIsNotSaidToHaveDrifted() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("wrong/shop"));
        Files.writeString(sources.resolve("package-info.java"), "@dev.typecase.Domain package shop;");
        Files.writeString(
                sources.resolve("Thing.java"),
                "package shop; import dev.typecase.*; @Aggregate public class Thing extends AggregateRoot<Made> {"
                        + " @Id java.util.UUID id; }");
        Files.writeString(
                sources.resolve("Made.java"), "package shop; @dev.typecase.Event public record Made(String name) {}");

        assertThat(project.compile(folder.resolve("wrong")))
                .contains("[Typecase/UnhandledEvent]")
                .doesNotContain("SchemaDrift");

        Files.writeString(
                sources.resolve("Thing.java"),
                "package shop; import dev.typecase.*; @Aggregate public class Thing extends AggregateRoot<NoEvents> {"
                        + " @Id java.util.UUID id; Strin name; }");
        Files.delete(sources.resolve("Made.java"));
        assertThat(project.compile(folder.resolve("wrong")))
                .contains("class Strin")
                .doesNotContain("SchemaDrift");
    }

    @Test
    void aDomainWithoutAggregatesNeedsNoMigration() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("none/shop"));
        Files.writeString(sources.resolve("package-info.java"), "@dev.typecase.Domain package shop;");

        assertThat(project.compile(folder.resolve("none"))).isEmpty();
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Files.writeString(project.schema(), "no folder");

        assertThat(project.compile(CASES.resolve("additive").resolve("before")))
                .contains("[Typecase/BadOptionValue] -Atypecase.schema has the value")
                .contains("which is no folder.");
    }
}
