package dev.typecase.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bounded context: a package, and all that is declared in it and below it, and the parts that it includes.
 *
 * @param packageName the package annotated with {@code @Domain}
 * @param name the name its generated classes begin with: {@code Bookshelf}
 * @param aggregates sorted by qualified name, as are the others
 * @param entities the entities
 * @param values the value objects
 * @param commands the commands
 * @param events the events
 * @param handlers the command and event handlers
 * @param repositories the declared repositories
 * @param position the package
 * @param composition how it is put together
 * @param asynchronous whether its event handlers run in the background unless they say otherwise
 */
public record Domain(
        String packageName,
        String name,
        List<Aggregate> aggregates,
        List<StateType> entities,
        List<StateType> values,
        List<StateType> commands,
        List<Event> events,
        List<Handler> handlers,
        List<DeclaredRepository> repositories,
        Position position,
        Composition composition,
        boolean asynchronous) {

    /** A domain that is compiled as a whole, without declared repositories. */
    public Domain(
            String packageName,
            String name,
            List<Aggregate> aggregates,
            List<StateType> entities,
            List<StateType> values,
            List<StateType> commands,
            List<Event> events,
            List<Handler> handlers,
            Position position) {
        this(
                packageName,
                name,
                aggregates,
                entities,
                values,
                commands,
                events,
                handlers,
                List.of(),
                position,
                Composition.WHOLE,
                false);
    }

    public Domain {
        aggregates = List.copyOf(aggregates);
        entities = List.copyOf(entities);
        values = List.copyOf(values);
        commands = List.copyOf(commands);
        events = List.copyOf(events);
        handlers = List.copyOf(handlers);
        repositories = List.copyOf(repositories);
    }

    /**
     * Whether all that belongs to it is known: of an open domain, or where only some of its classes are compiled now, rules
     * that need the whole say nothing.
     */
    public boolean whole() {
        return composition.whole() && !composition.open();
    }

    /** Without what its parts bring: that is judged where they are compiled. */
    public Domain own() {
        Set<QualifiedName> included = composition.parts().stream()
                .flatMap(part -> Stream.concat(part.elements().stream(), part.handlers().keySet().stream()))
                .collect(Collectors.toSet());
        return included.isEmpty() ? this : without(included);
    }

    /** Without what was compiled elsewhere. */
    public Domain here() {
        return composition.elsewhere().isEmpty() ? this : without(composition.elsewhere());
    }

    private Domain without(Set<QualifiedName> names) {
        return new Domain(
                packageName,
                name,
                aggregates.stream()
                        .filter(aggregate -> !names.contains(aggregate.name()))
                        .toList(),
                entities.stream().filter(type -> !names.contains(type.name())).toList(),
                values.stream().filter(type -> !names.contains(type.name())).toList(),
                commands.stream().filter(type -> !names.contains(type.name())).toList(),
                events.stream().filter(event -> !names.contains(event.name())).toList(),
                handlers.stream()
                        .filter(handler -> !names.contains(handler.name()))
                        .toList(),
                repositories.stream()
                        .filter(repository -> !names.contains(repository.name()))
                        .toList(),
                position,
                composition,
                asynchronous);
    }

    /** Its events that other domains may handle. */
    public List<Event> published() {
        return events.stream().filter(Event::integration).toList();
    }

    /** The events of other domains that its handlers handle. */
    public List<Event> received() {
        return composition.foreign().stream()
                .map(Composition.Foreign::event)
                .filter(Event::integration)
                .toList();
    }
}
