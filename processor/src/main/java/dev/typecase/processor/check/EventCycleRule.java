package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.MethodBody;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.Suffix;
import dev.typecase.processor.problem.EventCycleProblems;
import dev.typecase.processor.problem.EventCycleProblems.Step;
import dev.typecase.processor.problem.HandlerMethod;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * No event leads to itself. What a handler raises is what the methods of aggregates create that it calls, by their names, on
 * aggregates whose repositories it has, generated or declared; or what the handlers of commands raise that it creates and can send.
 */
final class EventCycleRule {

    private final Domain domain;
    private final Receivers receivers;
    private final Function<QualifiedName, List<MethodBody>> bodies;
    private final Map<QualifiedName, List<MethodBody>> read = new HashMap<>();
    private final Map<QualifiedName, Aggregate> repositories = new HashMap<>();
    private final QualifiedName commands;

    /** What an event leads to: each event by the method that raises it. */
    private final SortedMap<QualifiedName, Map<QualifiedName, HandlerMethod>> leads = new TreeMap<>();

    private EventCycleRule(Domain domain, Receivers receivers, Function<QualifiedName, List<MethodBody>> bodies) {
        this.domain = domain;
        this.receivers = receivers;
        this.bodies = bodies;
        this.commands = Suffix.COMMANDS.beside(QualifiedName.of(domain.packageName(), domain.name()));
        domain.aggregates().stream()
                .filter(aggregate -> aggregate.events().isPresent())
                .forEach(aggregate -> repositories.put(Suffix.REPOSITORY.beside(aggregate.name()), aggregate));
        domain.repositories()
                .forEach(declared -> declared.aggregate()
                        .filter(aggregate -> aggregate.events().isPresent())
                        .ifPresent(aggregate -> repositories.put(declared.name(), aggregate)));
    }

    static List<Problem> check(Domain domain, Receivers receivers, Function<QualifiedName, List<MethodBody>> bodies) {
        EventCycleRule rule = new EventCycleRule(domain, receivers, bodies);
        Map<Position, Set<QualifiedName>> raised = new HashMap<>();
        for (Event event : domain.events()) {
            for (HandlerMethod handling : receivers.ofEvent(event)) {
                raised.computeIfAbsent(handling.method().position(), method -> rule.raised(handling, new HashSet<>()))
                        .forEach(next -> rule.leads
                                .computeIfAbsent(event.name(), added -> new TreeMap<>())
                                .putIfAbsent(next, handling));
            }
        }
        return rule.circles();
    }

    private List<Problem> circles() {
        List<Problem> problems = new ArrayList<>();
        Set<QualifiedName> told = new HashSet<>();
        for (QualifiedName event : leads.keySet()) {
            if (!told.contains(event)) {
                circle(event).ifPresent(steps -> {
                    steps.forEach(step -> told.add(step.event()));
                    problems.add(EventCycleProblems.eventCycle(steps));
                });
            }
        }
        return problems;
    }

    /** The shortest way of an event to itself. */
    private Optional<List<Step>> circle(QualifiedName start) {
        Set<QualifiedName> seen = new HashSet<>();
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(List.of(), start)));
        while (!open.isEmpty()) {
            Way way = open.remove();
            for (Map.Entry<QualifiedName, HandlerMethod> next :
                    leads.getOrDefault(way.event(), Map.of()).entrySet()) {
                Way longer = way.then(next.getValue(), next.getKey());
                if (next.getKey().equals(start)) {
                    return Optional.of(longer.steps());
                }
                if (seen.add(next.getKey())) {
                    open.add(longer);
                }
            }
        }
        return Optional.empty();
    }

    /** How an event has come about. */
    private record Way(List<Step> steps, QualifiedName event) {
        Way then(HandlerMethod handling, QualifiedName next) {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(new Step(event, handling));
            return new Way(longer, next);
        }
    }

    private Set<QualifiedName> raised(HandlerMethod handling, Set<Position> seen) {
        Set<QualifiedName> raised = new HashSet<>();
        Handler handler = handling.handler();
        List<QualifiedName> dependencies = handler.constructor().stream()
                .flatMap(constructor -> constructor.dependencies().stream())
                .map(dependency -> dependency.type().erasure())
                .filter(type -> repositories.containsKey(type) || type.equals(commands))
                .toList();
        if (dependencies.isEmpty() || !seen.add(handling.method().position())) {
            return raised;
        }
        Set<String> called = new HashSet<>();
        Set<String> created = new HashSet<>();
        List<MethodBody> own = bodies(handler.name());
        List<MethodBody> first = own.stream()
                .filter(body -> body.position().equals(handling.method().position()))
                .toList();
        follow(first, own, called, created);
        for (QualifiedName dependency : dependencies) {
            Aggregate aggregate = repositories.get(dependency);
            raised.addAll(aggregate == null ? ofCommands(created, seen) : ofAggregate(aggregate, called));
        }
        return raised;
    }

    private Set<QualifiedName> ofCommands(Set<String> created, Set<Position> seen) {
        Set<QualifiedName> raised = new HashSet<>();
        domain.commands().stream()
                .map(StateType::name)
                .filter(command -> created.contains(command.simpleName()))
                .flatMap(command -> receivers.ofCommand(command).stream())
                .forEach(method -> raised.addAll(raised(method, seen)));
        return raised;
    }

    private Set<QualifiedName> ofAggregate(Aggregate aggregate, Set<String> called) {
        Set<String> created = new HashSet<>();
        List<MethodBody> own = bodies(aggregate.name());
        List<MethodBody> first =
                own.stream().filter(body -> called.contains(body.method())).toList();
        follow(first, own, new HashSet<>(), created);
        return aggregate.events().stream()
                .flatMap(events -> events.permitted().stream())
                .map(Aggregate.Permitted::name)
                .filter(event -> created.contains(event.simpleName()))
                .collect(Collectors.toSet());
    }

    /** What methods call and create, and the methods of the same class that they call. */
    private static void follow(List<MethodBody> first, List<MethodBody> own, Set<String> called, Set<String> created) {
        Deque<MethodBody> open = new ArrayDeque<>(first);
        Set<MethodBody> seen = new HashSet<>(first);
        while (!open.isEmpty()) {
            MethodBody body = open.remove();
            called.addAll(body.called());
            created.addAll(body.created());
            own.stream()
                    .filter(next -> body.called().contains(next.method()))
                    .filter(seen::add)
                    .forEach(open::add);
        }
    }

    private List<MethodBody> bodies(QualifiedName type) {
        return read.computeIfAbsent(type, bodies);
    }
}
