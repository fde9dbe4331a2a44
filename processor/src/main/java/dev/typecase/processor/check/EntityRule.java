package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.problem.AggregateProblems;
import dev.typecase.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every entity is part of one aggregate, directly or within another entity. */
final class EntityRule {

    private final Domain domain;
    private final Map<QualifiedName, StateType> entities;

    private EntityRule(Domain domain) {
        this.domain = domain;
        this.entities = domain.entities().stream().collect(Collectors.toMap(StateType::name, Function.identity()));
    }

    static List<Problem> check(Domain domain) {
        EntityRule rule = new EntityRule(domain);
        Map<QualifiedName, Set<QualifiedName>> parts =
                domain.aggregates().stream().collect(Collectors.toMap(Aggregate::name, rule::parts));
        return domain.entities().stream()
                .flatMap(entity -> rule.check(entity, parts).stream())
                .toList();
    }

    private Optional<Problem> check(StateType entity, Map<QualifiedName, Set<QualifiedName>> parts) {
        List<QualifiedName> aggregates = domain.aggregates().stream()
                .map(Aggregate::name)
                .filter(name -> parts.getOrDefault(name, Set.of()).contains(entity.name()))
                .toList();
        if (aggregates.size() > 1) {
            return Optional.of(AggregateProblems.entityInSeveralAggregates(entity, aggregates));
        }
        return aggregates.isEmpty() && domain.whole() && !isHeldWrongly(entity)
                ? Optional.of(AggregateProblems.entityWithoutAggregate(entity))
                : Optional.empty();
    }

    private Set<QualifiedName> parts(Aggregate aggregate) {
        Set<QualifiedName> found = new HashSet<>();
        collect(aggregate.state(), found);
        return found;
    }

    private void collect(StateType holder, Set<QualifiedName> found) {
        for (QualifiedName name : held(holder).toList()) {
            StateType entity = entities.get(name);
            if (found.add(name) && entity != null) {
                collect(entity, found);
            }
        }
    }

    private static Stream<QualifiedName> held(StateType holder) {
        return types(holder).filter(ValueType.Entity.class::isInstance).map(type -> ((ValueType.Entity) type).name());
    }

    /** Whether something holds it in a way that is a problem of its own. */
    private boolean isHeldWrongly(StateType entity) {
        Stream<StateType> records = Stream.of(
                        domain.values(),
                        domain.commands(),
                        domain.events().stream().map(event -> event.state()).toList())
                .flatMap(List::stream);
        boolean inRecord = records.flatMap(EntityRule::held).anyMatch(entity.name()::equals);
        String name = ".*\\b" + entity.name().simpleName() + "\\b.*";
        return inRecord
                || Stream.concat(domain.aggregates().stream().map(Aggregate::state), domain.entities().stream())
                        .flatMap(EntityRule::types)
                        .anyMatch(type -> type instanceof ValueType.Unsupported unsupported
                                && (unsupported.reason() == ValueType.Reason.MISSING
                                        || unsupported.display().matches(name)));
    }

    private static Stream<ValueType> types(StateType holder) {
        return holder.properties().stream().flatMap(property -> ValueTypes.within(property.type()).stream());
    }
}
