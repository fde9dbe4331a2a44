package dev.typecase.processor.finders;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import java.util.Set;

/** What a method of a declared repository means. */
public sealed interface Meaning {

    /** What every generated repository has. */
    Set<String> INHERITED = Set.of("get", "find", "contains", "add", "remove", "count", "list", "stream", "query");

    /** It is one that every generated repository has. */
    record Inherited(String name) implements Meaning {}

    /** It asks something. */
    record Asks(Question question) implements Meaning {}

    /** It means nothing. */
    record Mistaken(Mistake mistake) implements Meaning {}

    /** Of a method; its parameters and its result are another matter. */
    static Meaning of(DeclaredRepository.Method method, DeclaredRepository repository, Aggregate aggregate) {
        return INHERITED.contains(method.name())
                ? new Inherited(method.name())
                : new FinderName(method.name(), new Paths(aggregate.state(), repository)).meaning();
    }
}
