package dev.typecase.processor;

import dev.typecase.processor.migrations.SchemaFolder;
import dev.typecase.processor.problem.OptionProblems;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.Warnings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the build chooses with {@code -Atypecase.…}.
 *
 * @param warnings what becomes of warnings
 * @param schema where the project keeps the migrations of its tables, if it does
 * @param problems what is wrong with what was given
 */
record Options(Warnings warnings, Optional<SchemaFolder> schema, List<Problem> problems) {

    static final String WARNINGS = "typecase.warnings";
    static final String SCHEMA = "typecase.schema";

    /** All there are. */
    static final Set<String> NAMES = Set.of(WARNINGS, SCHEMA);

    private static final String PREFIX = "typecase.";

    Options {
        problems = List.copyOf(problems);
    }

    /** All there are, and whatever else was given as if there were more. */
    static Set<String> claimed(Set<String> given) {
        return Stream.concat(NAMES.stream(), given.stream().filter(name -> name.startsWith(PREFIX)))
                .collect(Collectors.toSet());
    }

    /** Reads those that begin with our name; the others belong to other processors. */
    static Options of(Map<String, String> given) {
        List<Problem> problems = new ArrayList<>();
        Warnings warnings = Warnings.REPORT;
        Optional<SchemaFolder> schema = Optional.empty();
        for (Map.Entry<String, String> option : new TreeMap<>(given).entrySet()) {
            String name = option.getKey();
            String value = Optional.ofNullable(option.getValue()).orElse("");
            if (name.equals(WARNINGS)) {
                Optional<Warnings> chosen = Warnings.of(value);
                if (chosen.isEmpty()) {
                    List<String> values = Arrays.stream(Warnings.values())
                            .map(Warnings::title)
                            .toList();
                    problems.add(OptionProblems.badValue(name, value, values));
                }
                warnings = chosen.orElse(warnings);
            } else if (name.equals(SCHEMA)) {
                Optional<String> wrong = wrongFolder(value);
                wrong.ifPresent(why -> problems.add(OptionProblems.badFolder(name, value, why)));
                schema = wrong.isPresent()
                        ? schema
                        : Optional.of(new SchemaFolder(Path.of(value).normalize()));
            } else if (name.startsWith(PREFIX)) {
                problems.add(OptionProblems.unknown(name, NAMES));
            }
        }
        return new Options(warnings, schema, problems);
    }

    /** Why a value is no folder; empty where it is one, or will be. */
    private static Optional<String> wrongFolder(String value) {
        try {
            Path path = Path.of(value);
            if (!path.isAbsolute()) {
                return Optional.of("depends on where the compiler was started");
            }
            return Files.exists(path) && !Files.isDirectory(path) ? Optional.of("is no folder") : Optional.empty();
        } catch (InvalidPathException failure) {
            return Optional.of("is no path: " + failure.getReason());
        }
    }
}
