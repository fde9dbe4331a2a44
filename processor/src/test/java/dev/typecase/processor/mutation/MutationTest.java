package dev.typecase.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes made in a working domain. The compiler says what is wrong, once, and nothing that follows from it; or it says
 * nothing, and the domain runs.
 */
@Execution(ExecutionMode.CONCURRENT)
class MutationTest {

    private static final Path FOLDER = Path.of("src/test/resources/mutation");

    /** The bookshelf, and a domain that is written quite differently. */
    private static final List<Sample> SAMPLES = List.of(
            new Sample("bookshelf", FOLDER, "BookshelfDomain", "notifier(text -> {}).pager(text -> {})"),
            new Sample(
                    "harbour",
                    FOLDER.resolve("harbour"),
                    "PortDomain",
                    "log(new java.util.ArrayList<>()).out(text -> {})"));

    /**
     * The tables hold the words of javac 17. Later ones word their own errors otherwise and know more of a misspelled
     * annotation: there Typecase may say less, and nothing else.
     */
    private static final boolean AS_RECORDED = Runtime.version().feature() == 17;

    private static final boolean UPDATE = AS_RECORDED && Boolean.getBoolean("typecase.golden.update");

    /** Compiles every mutation in every way. The normal build tries each once, where its report was recorded. */
    private static final boolean ALL = UPDATE || Boolean.getBoolean("typecase.test.mutations.all");

    private static List<Mutation> all() throws IOException {
        List<Mutation> mutations = new ArrayList<>();
        for (Sample sample : SAMPLES) {
            for (Path file : sample.tables()) {
                mutations.addAll(Mutation.read(file, sample.name()));
            }
        }
        return mutations;
    }

    /**
     * A domain that works.
     *
     * @param name its package
     * @param folder where its sources and the tables of mutations lie
     * @param facade what is generated for it
     * @param collaborators what its builder asks for
     */
    private record Sample(String name, Path folder, String facade, String collaborators) {

        List<Path> tables() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        }

        static Sample of(Mutation mutation) {
            return SAMPLES.stream()
                    .filter(sample -> sample.name.equals(mutation.domain()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @BeforeAll
    static void update() throws IOException {
        for (Sample sample : UPDATE ? SAMPLES : List.<Sample>of()) {
            for (Path table : sample.tables()) {
                new MutationUpdate(sample.name(), MutationTest::sources).write(table);
            }
        }
    }

    static Stream<Named<Mutation>> mutations() throws IOException {
        return AS_RECORDED ? named(all().stream()) : someMutations();
    }

    /** Every third, or all. */
    static Stream<Named<Mutation>> someMutations() throws IOException {
        List<Mutation> all = all();
        return named(IntStream.range(0, all.size())
                .filter(index -> ALL || index % 3 == 0)
                .mapToObj(all::get));
    }

    private static Stream<Named<Mutation>> named(Stream<Mutation> mutations) {
        return mutations.map(mutation -> Named.of(mutation.name(), mutation));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isToldOnceOrRuns(Mutation mutation) throws Exception {
        MutatedDomain domain = MutatedDomain.of(sources(mutation));
        if (!AS_RECORDED) {
            assertThat(mutation.expected()).as(domain::text).containsAll(domain.ours());
            assertThat(domain.report().isEmpty())
                    .as(domain::text)
                    .isEqualTo(mutation.expected().isEmpty());
        } else if (mutation.stops()) {
            assertThat(domain.report()).as(domain::text).containsAll(mutation.expected());
            assertThat(mutation.expected()).as(domain::text).containsAll(domain.ours());
        } else {
            assertThat(domain.report()).as(domain::text).containsExactlyElementsOf(mutation.expected());
        }
        if (mutation.expected().isEmpty()) {
            assertThat((List<?>) domain.call(mutation.domain() + ".Story")).isNotEmpty();
            domain.call(mutation.domain() + ".Epilogue");
        }
    }

    @ParameterizedTest
    @MethodSource("someMutations")
    void saysLittleMoreWhereTheCompilerGoesOn(Mutation mutation) throws IOException {
        if (!mutation.expected().isEmpty() && !mutation.stops()) {
            MutatedDomain domain = MutatedDomain.of(sources(mutation), MutatedDomain.GO_ON);
            List<String> all = Stream.concat(mutation.expected().stream(), mutation.more().stream())
                    .toList();
            if (AS_RECORDED) {
                assertThat(domain.report()).as(domain::text).containsExactlyInAnyOrderElementsOf(all);
            } else {
                assertThat(all).as(domain::text).containsAll(domain.ours());
            }
        }
    }

    private static Map<String, String> sources(Mutation mutation) {
        Map<String, String> sources =
                mutation.applied(Sample.of(mutation).folder().resolve("domain"));
        sources.put(mutation.domain() + "/Epilogue.java", epilogue(mutation));
        return sources;
    }

    private static String epilogue(Mutation mutation) {
        Sample sample = Sample.of(mutation);
        return """
                package %s;

                /** Goes on where the story ends. */
                public final class Epilogue implements java.util.concurrent.Callable<Boolean> {
                    @Override
                    public Boolean call() throws Exception {
                        try (%s domain =
                                %s.builder().%s.build()) {
                            %s
                            return domain != null;
                        }
                    }

                    static void expect(boolean holds) {
                        if (!holds) {
                            throw new AssertionError();
                        }
                    }
                }
                """.formatted(
                        sample.name(),
                        sample.facade(),
                        sample.facade(),
                        sample.collaborators(),
                        String.join("\n            ", mutation.statements()));
    }

    @Test
    void thereAreManyOfDifferentNames() throws IOException {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all().stream().map(Mutation::name)).doesNotHaveDuplicates();
    }
}
