package dev.typecase.processor.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes what the compiler says now into a table of mutations; the difference is to be reviewed. What stops the compiler stays. */
final class MutationUpdate {

    private final String domain;
    private final Function<Mutation, Map<String, String>> sources;

    MutationUpdate(String domain, Function<Mutation, Map<String, String>> sources) {
        this.domain = domain;
        this.sources = sources;
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                close(current, lines);
            }
            if (!line.isBlank()) {
                current.add(line);
            }
        }
        close(current, lines);
        Files.write(file, lines);
    }

    private void close(List<String> mutation, List<String> lines) {
        if (mutation.isEmpty()) {
            return;
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        Mutation read = new MutationText(mutation, domain).mutation();
        if (read.stops()) {
            lines.addAll(mutation);
        } else {
            mutation.stream()
                    .filter(line -> !line.startsWith("! ") && !line.startsWith("~ "))
                    .forEach(lines::add);
            lines.addAll(said(read));
        }
        mutation.clear();
    }

    private List<String> said(Mutation mutation) {
        Map<String, String> edited = sources.apply(mutation);
        List<String> report = MutatedDomain.of(edited).report();
        List<String> said = new ArrayList<>();
        report.forEach(line -> said.add("! " + line));
        if (!report.isEmpty()) {
            List<String> more = new ArrayList<>(
                    MutatedDomain.of(edited, MutatedDomain.GO_ON).report());
            report.forEach(more::remove);
            more.forEach(line -> said.add("~ " + line));
        }
        return said;
    }
}
