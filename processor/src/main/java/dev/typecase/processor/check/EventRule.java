package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Aggregate.EventInterface;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.problem.EventProblems;
import dev.typecase.processor.problem.EventProblems.Handled;
import dev.typecase.processor.problem.HandlerMethod;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every event belongs to an aggregate, is stored under a name of its own, and is handled, or says why not. */
final class EventRule {

    private final Domain domain;
    private final Receivers receivers;

    private EventRule(Domain domain, Receivers receivers) {
        this.domain = domain;
        this.receivers = receivers;
    }

    static List<Problem> check(Domain domain, Receivers receivers) {
        EventRule rule = new EventRule(domain, receivers);
        List<Problem> problems = new ArrayList<>(rule.duplicates());
        for (Event event : domain.events()) {
            problems.addAll(rule.reason(event));
            if (domain.whole()) {
                (rule.raisers(event).isEmpty() ? rule.outside(event) : rule.unhandled(event)).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private List<Problem> duplicates() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Event> known = new HashMap<>();
        for (Event event : domain.events()) {
            Event earlier = known.putIfAbsent(event.type() + "\n" + event.version(), event);
            if (earlier != null) {
                problems.add(EventProblems.duplicateType(event, earlier));
            }
        }
        return problems;
    }

    private List<Problem> reason(Event event) {
        List<Problem> problems = new ArrayList<>();
        event.unhandled().ifPresent(unhandled -> {
            List<HandlerMethod> methods = receivers.ofEvent(event);
            boolean elsewhere = domain.composition().elsewhere().contains(event.name());
            if (!methods.isEmpty() && elsewhere) {
                // Whoever wrote it could not know of the other parts.
                return;
            }
            if (!methods.isEmpty()) {
                problems.add(EventProblems.unneededUnhandled(event, unhandled.position(), methods));
            } else if (unhandled.reason().isBlank()) {
                problems.add(EventProblems.blankReason(event, unhandled));
            }
        });
        return problems;
    }

    private Optional<Problem> unhandled(Event event) {
        // One that is no record is raised by nobody, which is said there.
        if (!FormRule.isOfItsKind(event.state())
                || event.unhandled().isPresent()
                || event.integration()
                || receivers.meantToHandle(event)) {
            return Optional.empty();
        }
        List<Aggregate> raisers = raisers(event);
        List<Handled> siblings = domain.events().stream()
                .filter(other -> raisers(other).stream().anyMatch(raisers::contains))
                .map(other -> new Handled(other, receivers.ofEvent(other)))
                .filter(handled -> !handled.methods().isEmpty())
                .toList();
        return Optional.of(EventProblems.unhandled(
                event, names(raisers), siblings, UncalledRule.forgotten(domain, Kind.EVENT, event.name())));
    }

    private Optional<Problem> outside(Event event) {
        boolean unknown = event.interfaces().stream().anyMatch(Event.Interface::missing)
                || domain.aggregates().stream().anyMatch(aggregate -> hidesItsEvents(aggregate, event));
        return unknown
                ? Optional.empty()
                : Optional.of(EventProblems.outsideAggregate(event, domain.aggregates(), forgotten(event)));
    }

    /** An aggregate that fails to name its interface is a problem of its own; the event may well be meant for it. */
    private static boolean hidesItsEvents(Aggregate aggregate, Event event) {
        boolean unnamed = aggregate.events().isEmpty() && !aggregate.raisesNothing();
        return unnamed && !event.interfaces().isEmpty()
                || aggregate.events().filter(EventInterface::missing).isPresent();
    }

    /** The interface that an event stands in and does not implement, or the only one there is. */
    private Optional<QualifiedName> forgotten(Event event) {
        List<QualifiedName> interfaces = domain.aggregates().stream()
                .flatMap(aggregate -> aggregate.events().stream())
                .map(EventInterface::name)
                .distinct()
                .toList();
        Optional<QualifiedName> around = interfaces.stream()
                .filter(name -> event.name().canonical().startsWith(name.canonical() + "."))
                .findFirst();
        boolean only = interfaces.size() == 1 && event.interfaces().isEmpty();
        return around.isPresent() || !only ? around : Optional.of(interfaces.get(0));
    }

    private List<Aggregate> raisers(Event event) {
        return domain.aggregates().stream()
                .filter(aggregate ->
                        aggregate.events().filter(events -> isIn(events, event)).isPresent())
                .toList();
    }

    private static boolean isIn(EventInterface events, Event event) {
        return events.name().equals(event.name())
                || events.permitted().stream()
                        .anyMatch(permitted -> permitted.name().equals(event.name()))
                || event.interfaces().stream()
                        .anyMatch(implemented -> implemented.name().equals(events.name()));
    }

    private static List<String> names(List<Aggregate> aggregates) {
        return aggregates.stream()
                .map(aggregate -> aggregate.name().simpleName())
                .toList();
    }
}
