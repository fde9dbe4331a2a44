package dev.typecase.processor.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An edit of the domain, and what the compiler is to say about it. They are written in text files, one after the other:
 *
 * <pre>
 * == what is changed
 * in catalogue/Book.java       the file that the following lines change
 * - text                       what is replaced; several such lines stand below each other in the file
 * + text                       by what; nothing where there is no such line
 * new catalogue/Shelf.java     a file of its own, written in the following lines
 * | text
 * delete catalogue/Book.java
 * run text                     a statement that the application runs after the story; the domain is "domain"
 * ! Book.java:16 MissingId     what the compiler says; the domain runs where it says nothing
 * ~ Story.java:26 cannot …     what a compiler says in addition that goes on after the errors of processors
 * ? the compiler stops         it cannot read all, and misses what would be generated; only ours are compared
 * </pre>
 *
 * @param domain the package of the domain that is changed
 * @param name what is changed
 * @param edits in order
 * @param statements that are run
 * @param expected what the compiler says
 * @param more what it says in addition where it goes on
 * @param stops whether the compiler stops before processors have done their work
 */
record Mutation(
        String domain,
        String name,
        List<Edit> edits,
        List<String> statements,
        List<String> expected,
        List<String> more,
        boolean stops) {

    Mutation {
        edits = List.copyOf(edits);
        statements = List.copyOf(statements);
        expected = List.copyOf(expected);
        more = List.copyOf(more);
    }

    /** A change of one file. */
    sealed interface Edit {

        /** Replaces a text by another, once. */
        record Replace(String file, String old, String text) implements Edit {}

        /** Writes a file. */
        record Write(String file, String text) implements Edit {}

        /** Deletes a file. */
        record Delete(String file) implements Edit {}
    }

    /** The sources of the domain by file name, with the edits. */
    Map<String, String> applied(Path domain) {
        Map<String, String> sources = sources(domain);
        for (Edit edit : edits) {
            if (edit instanceof Edit.Replace replace) {
                String source = sources.getOrDefault(replace.file(), "");
                int found = source.indexOf(replace.old());
                if (found < 0) {
                    throw new AssertionError(name + ": " + replace.file() + " has no\n" + replace.old());
                }
                sources.put(
                        replace.file(),
                        source.substring(0, found)
                                + replace.text()
                                + source.substring(found + replace.old().length()));
            } else if (edit instanceof Edit.Write write) {
                sources.put(write.file(), write.text());
            } else if (sources.remove(((Edit.Delete) edit).file()) == null) {
                throw new AssertionError(name + ": nothing to delete");
            }
        }
        return sources;
    }

    private static Map<String, String> sources(Path domain) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(domain)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(domain.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return sources;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those that a file lists, of this domain. */
    static List<Mutation> read(Path file, String domain) throws IOException {
        List<Mutation> mutations = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ") && !lines.isEmpty()) {
                mutations.add(new MutationText(lines, domain).mutation());
                lines.clear();
            }
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        mutations.add(new MutationText(lines, domain).mutation());
        return mutations;
    }
}
