package dev.typecase.processor.problem;

import dev.typecase.processor.finders.Mistake.UnknownProperty;
import dev.typecase.processor.finders.Operator;
import dev.typecase.processor.finders.Path;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.DeclaredRepository.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The wording of a name that has a part which stands for no property. */
final class UnknownPropertyProblem {

    private UnknownPropertyProblem() {}

    static Problem of(DeclaredRepository repository, Method method, Aggregate aggregate, UnknownProperty unknown) {
        String name = aggregate.name().simpleName();
        String written = unknown.written();
        String what = written.isEmpty()
                ? "names no property of " + name + "."
                : (unknown.sorting() ? "sorts by  " : "asks for  ") + Words.lower(written) + ",  which " + name
                        + " does not have.";
        return FinderProblems.of(ProblemKind.UNKNOWN_PROPERTY, repository, method, what)
                .because(meant(method, aggregate, unknown)
                        .map(proposal -> "Did you mean " + proposal + "?")
                        .orElse(""))
                .because(name + " has "
                        + Listing.of(unknown.known().stream().map(Path::text).toList()) + ".");
    }

    /** The whole name with what was probably meant in place of what was written. */
    private static Optional<String> meant(Method method, Aggregate aggregate, UnknownProperty unknown) {
        String written = unknown.written();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> candidates = unknown.known().stream()
                .flatMap(path -> candidates(path, unknown.sorting()))
                .distinct()
                .toList();
        Optional<String> identity = written.equals("Id")
                ? aggregate.state().identity().map(property -> Words.upper(property.name()))
                : Optional.empty();
        return identity.or(() -> Suggestions.closest(written, candidates))
                .map(meant -> replaced(method.name(), written, meant));
    }

    private static Stream<String> candidates(Path path, boolean sorting) {
        Stream<String> words = sorting
                ? Stream.of("", "Asc", "Desc")
                : Arrays.stream(Operator.values()).map(Operator::word);
        return words.map(word -> path.written() + word);
    }

    private static String replaced(String name, String written, String meant) {
        int at = name.lastIndexOf(written);
        return name.substring(0, at) + meant + name.substring(at + written.length());
    }
}
