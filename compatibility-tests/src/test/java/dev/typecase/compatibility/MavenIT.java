package dev.typecase.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project of the quickstart, with our jars from where they have been built: no repository has them yet. */
class MavenIT {

    private static final Path QUICKSTART = Sources.ROOT.resolve("docs/quickstart");

    @TempDir
    Path folder;

    private Path command;
    private Path handler;

    @BeforeEach
    void addACommandAndItsHandler() {
        Sources.copy(QUICKSTART.resolve("src"), folder.resolve("src"));
        Sources.write(folder.resolve("pom.xml"), pom());
        command = Sources.write(folder.resolve("src/main/java/helpdesk/ReopenTicket.java"), """
                package helpdesk;

                import dev.typecase.Command;

                @Command
                public record ReopenTicket(TicketId ticketId) {}
                """);
        handler = Sources.write(folder.resolve("src/main/java/helpdesk/Reopening.java"), """
                package helpdesk;

                import dev.typecase.CommandHandler;
                import dev.typecase.Handle;

                @CommandHandler
                final class Reopening {

                    @Handle
                    void reopen(ReopenTicket command) {}
                }
                """);
    }

    @Test
    void leavesNothingOfARemovedCommandAndItsHandler() throws Exception {
        compile();
        assertThat(files())
                .contains("ReopenTicketBuilder.java", "ReopenTicketBuilder.class", "ReopeningEntry.class")
                .contains("OpenTicketBuilder.java", "OpenTicketBuilder.class");

        Sources.delete(command);
        Sources.delete(handler);
        compile();

        assertThat(files())
                .noneMatch(name -> name.startsWith("Reopen"))
                .contains("OpenTicketBuilder.java", "OpenTicketBuilder.class");
    }

    /** The names of all classes and sources that a build has made. */
    private List<String> files() {
        return Sources.files(folder.resolve("target")).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java") || name.endsWith(".class"))
                .collect(Collectors.toList());
    }

    private static String pom() {
        String dependencies = Jars.RUNTIME.stream()
                .map(jar -> """
                        <dependency>
                          <groupId>local</groupId>
                          <artifactId>%s</artifactId>
                          <version>1</version>
                          <scope>system</scope>
                          <systemPath>%s</systemPath>
                        </dependency>
                        """.formatted(jar.getFileName(), jar))
                .collect(Collectors.joining("", "<dependencies>", "</dependencies>"));
        String processor = "<compilerArgs><arg>-processorpath</arg><arg>" + Jars.PROCESSOR + "</arg></compilerArgs>";
        return Sources.text(QUICKSTART.resolve("pom.xml"))
                .replaceFirst("(?s)<dependencies>.*</dependencies>", dependencies)
                .replaceFirst("(?s)<annotationProcessorPaths>.*</annotationProcessorPaths>", processor);
    }

    private void compile() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "--batch-mode",
                        "--offline",
                        "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
                        "compiler:compile")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
