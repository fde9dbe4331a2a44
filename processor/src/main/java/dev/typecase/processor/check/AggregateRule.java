package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Aggregate.EventInterface;
import dev.typecase.processor.model.Aggregate.Permitted;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.problem.AggregateProblems;
import dev.typecase.processor.problem.EventProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An aggregate extends AggregateRoot and names the sealed interface of its events there. */
final class AggregateRule {

    private AggregateRule() {}

    /** What is wrong with each, and what is wrong with a class that several extend only once. */
    static List<Problem> each(Domain domain) {
        Set<Position> told = new HashSet<>();
        return domain.aggregates().stream()
                .flatMap(aggregate -> check(aggregate).stream())
                .filter(problem -> told.add(problem.position()))
                .toList();
    }

    /** What the class alone tells. */
    static List<Problem> check(Aggregate aggregate) {
        if (!FormRule.isOfItsKind(aggregate.state())) {
            return List.of();
        }
        if (!aggregate.extendsRoot()) {
            return List.of(AggregateProblems.notAnAggregateRoot(aggregate));
        }
        return aggregate.events().isEmpty() && !aggregate.raisesNothing()
                ? List.of(AggregateProblems.rawAggregateRoot(aggregate))
                : List.of();
    }

    /** What is wrong with the interfaces of events, each once even where several aggregates name it. */
    static List<Problem> check(Domain domain) {
        Map<QualifiedName, List<Aggregate>> raisers = new TreeMap<>();
        for (Aggregate aggregate : domain.aggregates()) {
            aggregate
                    .events()
                    .filter(events -> !events.missing())
                    .ifPresent(events -> raisers.computeIfAbsent(events.name(), name -> new ArrayList<>())
                            .add(aggregate));
        }
        List<Problem> problems = new ArrayList<>();
        for (List<Aggregate> aggregates : raisers.values()) {
            EventInterface events = aggregates.get(0).events().orElseThrow();
            if (events.sealed()) {
                problems.addAll(permitted(domain, events));
            } else {
                problems.add(notSealed(domain, events, aggregates));
            }
        }
        return problems;
    }

    private static Problem notSealed(Domain domain, EventInterface events, List<Aggregate> aggregates) {
        List<String> raisers = aggregates.stream()
                .map(aggregate -> aggregate.name().simpleName())
                .toList();
        List<String> implementations = domain.events().stream()
                .filter(event -> event.interfaces().stream()
                        .anyMatch(implemented -> implemented.name().equals(events.name())))
                .map(event -> event.name().nestedName())
                .toList();
        boolean ours = (events.name().packageName() + ".").startsWith(domain.packageName() + ".");
        Position position = ours ? events.position() : aggregates.get(0).state().position();
        return EventProblems.interfaceNotSealed(events, raisers, implementations, position);
    }

    private static List<Problem> permitted(Domain domain, EventInterface events) {
        Set<QualifiedName> known = domain.events().stream().map(Event::name).collect(Collectors.toSet());
        return events.permitted().stream()
                .filter(permitted -> !permitted.event())
                // One that is annotated is not a record, which is said there.
                .filter(permitted -> !known.contains(permitted.name()))
                .map((Permitted permitted) -> EventProblems.permittedNotAnEvent(events, permitted))
                .toList();
    }
}
