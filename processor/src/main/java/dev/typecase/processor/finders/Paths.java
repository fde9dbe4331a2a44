package dev.typecase.processor.finders;

import dev.typecase.processor.finders.Path.Step;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be reached from an aggregate, by the names that a method can have for it. */
final class Paths {

    /** Deeper ones are found by their names, and not listed. */
    private static final int LISTED = 3;

    private final StateType aggregate;
    private final Map<QualifiedName, StateType> held;
    private final Map<String, Optional<Path>> known = new HashMap<>();

    Paths(StateType aggregate, DeclaredRepository repository) {
        this.aggregate = aggregate;
        this.held = repository.held();
    }

    /**
     * What a name stands for, as {@code PriceAmount} for {@code price.amount}. Where several fit, the one whose first property is
     * the longest; {@code Price_Amount} says where a property ends.
     */
    Optional<Path> find(String name) {
        return known.computeIfAbsent(name, written -> find(aggregate, written, List.of()));
    }

    private Optional<Path> find(StateType owner, String name, List<Step> before) {
        return owner.properties().stream()
                .filter(property -> name.startsWith(Path.written(property)))
                .sorted(Comparator.comparing(
                                (Property property) -> property.name().length())
                        .reversed())
                .flatMap(property ->
                        find(
                                plus(before, new Step(owner, property)),
                                name.substring(Path.written(property).length()))
                                .stream())
                .findFirst();
    }

    private Optional<Path> find(List<Step> steps, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Path(steps));
        }
        Property last = steps.get(steps.size() - 1).property();
        String inner = rest.startsWith("_") ? rest.substring(1) : rest;
        return inside(last.type()).flatMap(owner -> find(owner, inner, steps));
    }

    /** The fields of a value or entity; those of an element of a collection are not one thing that could be compared. */
    private Optional<StateType> inside(ValueType type) {
        if (type instanceof ValueType.Value value) {
            return value.concrete()
                    .map(ValueType.Concrete::state)
                    .or(() -> Optional.ofNullable(held.get(value.name())));
        }
        return type instanceof ValueType.Entity entity
                ? Optional.ofNullable(held.get(entity.name()))
                : Optional.empty();
    }

    /** The collection or map that a name begins with, and goes on into its elements. */
    Optional<Path> container(String name) {
        return all().stream()
                .filter(path -> path.leaf().container() && name.startsWith(path.written()))
                .findFirst();
    }

    /** All that can be asked for, the aggregate's own properties first. */
    List<Path> all() {
        List<Path> paths = new ArrayList<>();
        List<List<Step>> level = new ArrayList<>();
        aggregate.properties().forEach(property -> level.add(List.of(new Step(aggregate, property))));
        for (int depth = 0; depth < LISTED; depth++) {
            List<List<Step>> next = new ArrayList<>();
            for (List<Step> steps : level) {
                Path path = new Path(steps);
                Optional<StateType> inside = inside(path.type());
                if (inside.isEmpty()) {
                    paths.add(path);
                }
                inside.ifPresent(owner ->
                        owner.properties().forEach(property -> next.add(plus(steps, new Step(owner, property)))));
            }
            level.clear();
            level.addAll(next);
        }
        return paths;
    }

    private static List<Step> plus(List<Step> steps, Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }
}
