package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.jdbc.databases.ClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of the application on a database, that has said that it is ready. */
final class ChildProcess {

    private ChildProcess() {}

    static Process begin(Class<?> main, String where, String argument) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                // Ours, so that the process starts no server.
                "-Dtypecase.test.postgresql=" + where,
                "-cp",
                ClassPath.all(),
                main.getName(),
                where,
                argument));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "fault-run.log").toFile()))
                .start();
        assertThat(process.inputReader().readLine())
                .as("a process that should have started; see target/fault-run.log")
                .isEqualTo("ready");
        return process;
    }
}
