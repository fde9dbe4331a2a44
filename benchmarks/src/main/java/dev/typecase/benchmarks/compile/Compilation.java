package dev.typecase.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One variant of a synthetic domain in a folder, which can be compiled again and again. */
final class Compilation {

    private final Path output;
    private final List<String> arguments;

    /** Writes the sources. */
    Compilation(Path folder, Variant variant, SyntheticDomain domain) throws IOException {
        Path sources = folder.resolve("src");
        output = folder.resolve("out");
        List<String> files = new ArrayList<>();
        for (SourceFile file : variant.sources(domain)) {
            files.add(file.writeTo(sources).toString());
        }
        Path list = Files.write(folder.resolve("files.txt"), files);
        arguments = new ArrayList<>(variant.options());
        arguments.addAll(List.of("-d", output.toString(), "@" + list));
    }

    /** The arguments for javac. */
    List<String> arguments() {
        return arguments;
    }

    /** Compiles everything with the javac of this JDK, in a process of its own. */
    Cost run() throws IOException, InterruptedException {
        clear();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(arguments);
        return MeasuredProcess.run(command);
    }

    /** An empty folder for what is compiled. */
    void clear() throws IOException {
        if (Files.exists(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                files.sorted(Comparator.reverseOrder()).forEach(Compilation::delete);
            }
        }
        Files.createDirectories(output);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
