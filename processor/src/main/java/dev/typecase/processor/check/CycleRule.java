package dev.typecase.processor.check;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.problem.AggregateProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** No entity or value object contains itself. */
final class CycleRule {

    private final Map<QualifiedName, StateType> types = new TreeMap<>();
    private final Set<QualifiedName> done = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private CycleRule(Domain domain) {
        domain.entities().forEach(entity -> types.put(entity.name(), entity));
        domain.values().forEach(value -> types.put(value.name(), value));
    }

    static List<Problem> check(Domain domain) {
        CycleRule rule = new CycleRule(domain);
        rule.types.values().forEach(type -> rule.visit(type, new ArrayList<>()));
        return List.copyOf(rule.problems);
    }

    private void visit(StateType type, List<Step> path) {
        if (done.contains(type.name())) {
            return;
        }
        for (Property property : type.properties()) {
            for (StateType next : held(type, property)) {
                path.add(new Step(type, property));
                int start = indexOf(next, path);
                if (start < 0) {
                    visit(next, path);
                } else {
                    report(path.subList(start, path.size()));
                }
                path.remove(path.size() - 1);
            }
        }
        done.add(type.name());
    }

    private static int indexOf(StateType type, List<Step> path) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).type().name().equals(type.name())) {
                return i;
            }
        }
        return -1;
    }

    private void report(List<Step> circle) {
        List<String> names = new ArrayList<>();
        circle.forEach(step -> names.add(step.type().name().simpleName()));
        names.add(names.get(0));
        Position position = circle.get(0).property().position();
        problems.add(AggregateProblems.cyclicTypes(names, position));
    }

    /** What it holds; but not an entity in a record, which is a problem of its own. */
    private List<StateType> held(StateType holder, Property property) {
        return ValueTypes.within(property.type()).stream()
                .flatMap(type -> name(type).stream())
                .flatMap(name -> Optional.ofNullable(types.get(name)).stream())
                .filter(held -> FormRule.isClass(holder.kind()) || !FormRule.isClass(held.kind()))
                .distinct()
                .toList();
    }

    private static Optional<QualifiedName> name(ValueType type) {
        if (type instanceof ValueType.Entity entity) {
            return Optional.of(entity.name());
        }
        return type instanceof ValueType.Value value ? Optional.of(value.name()) : Optional.empty();
    }

    private record Step(StateType type, Property property) {}
}
