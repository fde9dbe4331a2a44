package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of the application on a database, that has said that it is ready. */
final class ChildProcess {

    private ChildProcess() {}

    static Process begin(Class<?> main, String where, String argument) throws IOException {
        String classPath = Stream.concat(
                        Stream.of("java.class.path", "jdk.module.path")
                                .map(name -> System.getProperty(name, ""))
                                .filter(path -> !path.isEmpty()),
                        Stream.of("test-classes", "classes")
                                .map(name ->
                                        Path.of("target", name).toAbsolutePath().toString()))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                // Ours, so that the process starts no server.
                "-Dtypecase.test.postgresql=" + where,
                "-cp",
                classPath,
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
