package dev.typecase.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.compatibility.Build.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesIT {

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void writeAModule() {
        sources = folder.resolve("sources");
        Sources.copy(Sources.BOOKSHELF, sources);
        Sources.write(sources.resolve("module-info.java"), """
                @SuppressWarnings("requires-automatic") // PostgreSQL's driver is not a module of its own.
                module com.example.bookshelf {
                    requires dev.typecase.jdbc;
                    requires dev.typecase.runtime;
                    requires java.naming;
                    requires org.postgresql.jdbc;
                }
                """);
    }

    @Test
    void compileAndRun() throws Exception {
        Result result = Build.javac(folder.resolve("build"))
                .options("-Werror")
                .modular()
                .run(sources);

        assertThat(result.report()).isEmpty();
        assertThat(run(result)).contains("The Great Gatsby");
    }

    @Test
    void compileWithTheProcessorAsAModule() throws Exception {
        Result result = Build.javac(folder.resolve("build"))
                .options("-Werror", "--processor-module-path", Jars.PROCESSOR.toString())
                .withoutProcessorPath()
                .modular()
                .run(sources);

        assertThat(result.report()).isEmpty();
        assertThat(run(result)).contains("The Great Gatsby");
    }

    private static String run(Result result) throws IOException, InterruptedException {
        List<Path> modules = new ArrayList<>(Jars.WITH_DATABASES);
        modules.add(result.classes());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        Jars.path(modules),
                        "--module",
                        "com.example.bookshelf/bookshelf.Bookshelf")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
