package dev.typecase.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.mutation.Mutation.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten mistakes in ten files, drawn from all that are one error by themselves, are these ten errors and nothing else.
 * {@code -Dtypecase.test.noise=200} draws so often.
 */
class RandomNoiseTest {

    private static final Path FOLDER = Path.of("src/test/resources/mutation");
    private static final int MISTAKES = 10;
    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final Set<String> ASTRAY = Set.of("UnknownMessage", "BadHandlerParameters", "HandlerWithoutMethods");
    private static final Set<String> UNRECEIVED =
            Set.of("UnhandledEvent", "HandlerWithoutMethods", "PermittedNotAnEvent");

    /** Where the name of the domain is wrong, what is generated has no name, and nobody knows what else is missing. */
    private static final Set<String> HIDES_OTHERS = Set.of("BadDomainName");

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("typecase.test.noise", 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tenMistakesAreTenErrors(long seed) throws IOException {
        List<Mutation> drawn = draw(new Random(seed));
        Mutation all = new Mutation(
                "bookshelf",
                drawn.stream().map(Mutation::name).collect(Collectors.joining("; ")),
                drawn.stream().flatMap(one -> one.edits().stream()).toList(),
                List.of(),
                drawn.stream().flatMap(one -> one.expected().stream()).toList(),
                List.of(),
                false);
        assertThat(all.expected()).hasSize(MISTAKES);
        MutatedDomain domain = MutatedDomain.of(all.applied(FOLDER.resolve("domain")));
        assertThat(domain.report())
                .as(() -> "seed " + seed + ": " + all.name() + "\n" + domain.text())
                .containsExactlyInAnyOrderElementsOf(all.expected());
    }

    private static List<Mutation> draw(Random random) throws IOException {
        List<Mutation> candidates = new ArrayList<>(candidates());
        Collections.shuffle(candidates, random);
        TreeMap<String, Mutation> byFile = new TreeMap<>();
        for (Mutation candidate : candidates) {
            boolean free = byFile.values().stream().noneMatch(drawn -> meet(drawn, candidate));
            if (byFile.size() < MISTAKES && free) {
                byFile.putIfAbsent(file(candidate), candidate);
            }
        }
        return List.copyOf(byFile.values());
    }

    /**
     * Whether two mistakes are about one thing, so that they make a third or hide one another: two classes of one name subscribe under
     * it; a class that one of them changes is used anew by the other; and a handler's method that names no message, or is none, is
     * taken for the one that handles a message which nobody handles, or of which nobody knows what it is.
     */
    private static boolean meet(Mutation one, Mutation other) {
        return declared(one).stream().anyMatch(declared(other)::contains)
                || mentions(one, other)
                || mentions(other, one)
                || isOf(one, UNRECEIVED) && isOf(other, ASTRAY)
                || isOf(other, UNRECEIVED) && isOf(one, ASTRAY);
    }

    private static boolean mentions(Mutation one, Mutation other) {
        String changed = file(other).replaceFirst(".*/", "").replace(".java", "");
        Pattern name = Pattern.compile("\\b" + changed + "\\b");
        return one.edits().stream()
                .map(Edit.Replace.class::cast)
                .anyMatch(edit -> name.matcher(edit.text()).results().count()
                        > name.matcher(edit.old()).results().count());
    }

    private static boolean isOf(Mutation mutation, Set<String> kinds) {
        return kinds.contains(mutation.expected().get(0).replaceFirst(".* ", ""));
    }

    private static List<String> declared(Mutation mutation) {
        return DECLARATION
                .matcher(text(mutation))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String text(Mutation mutation) {
        return mutation.edits().stream()
                .map(edit -> ((Edit.Replace) edit).text())
                .collect(Collectors.joining("\n"));
    }

    private static String file(Mutation mutation) {
        return mutation.edits().stream()
                .map(edit -> ((Edit.Replace) edit).file())
                .findFirst()
                .orElseThrow();
    }

    private static List<Mutation> candidates() throws IOException {
        List<Mutation> candidates = new ArrayList<>();
        try (Stream<Path> tables = Files.list(FOLDER)) {
            for (Path table : tables.filter(Files::isRegularFile).sorted().toList()) {
                Mutation.read(table, "bookshelf").stream()
                        .filter(RandomNoiseTest::isOneErrorWhereItIs)
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isOneErrorWhereItIs(Mutation mutation) {
        Set<String> files = mutation.edits().stream()
                .map(edit -> edit instanceof Edit.Replace replace ? replace.file() : "")
                .collect(Collectors.toSet());
        return !mutation.stops()
                && mutation.expected().size() == 1
                && mutation.expected().get(0).matches("\\S+ [A-Z]\\w+")
                && !isOf(mutation, HIDES_OTHERS)
                && files.size() == 1
                && files.iterator()
                        .next()
                        .endsWith("/" + mutation.expected().get(0).replaceFirst(":.*", ""));
    }
}
