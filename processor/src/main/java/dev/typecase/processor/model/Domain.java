package dev.typecase.processor.model;

import java.util.List;

/**
 * A bounded context: a package, and all that is declared in it and below it.
 *
 * @param packageName the package annotated with {@code @Domain}
 * @param name the name its generated classes begin with: {@code Bookshelf}
 * @param aggregates sorted by qualified name, as are the others
 * @param entities the entities
 * @param values the value objects
 * @param commands the commands
 * @param events the events
 * @param handlers the command and event handlers
 * @param position the package
 * @param whole whether the package itself is compiled now, and so all that belongs to it; of a part, rules that need
 *     the whole say nothing, and the domain's own files are not written
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
        Position position,
        boolean whole) {

    /** A domain that is compiled as a whole. */
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
        this(packageName, name, aggregates, entities, values, commands, events, handlers, position, true);
    }

    public Domain {
        aggregates = List.copyOf(aggregates);
        entities = List.copyOf(entities);
        values = List.copyOf(values);
        commands = List.copyOf(commands);
        events = List.copyOf(events);
        handlers = List.copyOf(handlers);
    }
}
