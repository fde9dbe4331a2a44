package dev.typecase.processor.problem;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Aggregate.EventInterface;
import dev.typecase.processor.model.Aggregate.Permitted;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The wording of what is wrong with an event, or with the interface that holds the events of an aggregate. */
public final class EventProblems {

    private EventProblems() {}

    /** An event that an aggregate raises and nobody handles; {@code forgotten} is a method that nearly does. */
    public static Problem unhandled(
            Event event, List<String> raisers, List<Handled> siblings, Optional<String> forgotten) {
        String name = event.name().simpleName();
        List<String> handled = siblings.stream().map(Handled::display).toList();
        return Problem.of(
                        ProblemKind.UNHANDLED_EVENT,
                        event.state().position(),
                        name + " is raised by " + Listing.sentence(raisers) + ", and nothing handles it.")
                .because(handled.isEmpty() ? "" : "Handled: " + Listing.of(handled) + ".")
                .fix(
                        forgotten
                                .map(method -> "write  @Handle  before " + method + ",")
                                .orElse("write  @Handle void on(" + name + " event)  in an @EventHandler class,"),
                        "or mark the event  @Unhandled(\"why\")");
    }

    /** An event, and the methods that handle it. */
    public record Handled(Event event, List<HandlerMethod> methods) {
        public Handled {
            methods = List.copyOf(methods);
        }

        private String display() {
            return event.name().simpleName() + " by "
                    + Listing.sentence(
                            methods.stream().map(HandlerMethod::display).toList());
        }
    }

    /** An {@code @Unhandled} on an event that somebody does handle. */
    public static Problem unneededUnhandled(Event event, Position annotation, List<HandlerMethod> methods) {
        List<String> names = methods.stream().map(HandlerMethod::display).toList();
        return Problem.of(
                        ProblemKind.UNNEEDED_UNHANDLED,
                        annotation,
                        event.name().simpleName() + " is marked @Unhandled, and " + Listing.sentence(names)
                                + (names.size() == 1 ? " handles it." : " handle it."))
                .fix("remove @Unhandled");
    }

    /** An {@code @Unhandled} that gives no reason. */
    public static Problem blankReason(Event event, Event.Unhandled unhandled) {
        return Problem.of(
                        ProblemKind.BLANK_REASON,
                        unhandled.position().attribute("value"),
                        event.name().simpleName() + " is marked @Unhandled without saying why.")
                .because("The reason is for those who read the event later and wonder what happens after it.")
                .fix("write a reason, as in  @Unhandled(\"for the audit log only\")");
    }

    /** An event that belongs to no aggregate; {@code forgotten} is the interface that it should probably implement. */
    public static Problem outsideAggregate(Event event, List<Aggregate> aggregates, Optional<QualifiedName> forgotten) {
        String name = event.name().simpleName();
        List<String> interfaces = aggregates.stream()
                .flatMap(aggregate -> aggregate.events().stream()
                        .map(events -> events.name().simpleName() + " of "
                                + aggregate.name().simpleName()))
                .toList();
        List<String> own = event.interfaces().stream()
                .map(implemented -> implemented.name().simpleName())
                .toList();
        Problem problem = Problem.of(
                ProblemKind.EVENT_OUTSIDE_AGGREGATE,
                event.state().position(),
                name + " is an event, and no aggregate can raise it.");
        String stated = own.isEmpty() ? "It implements no interface." : "It implements " + Listing.sentence(own) + ".";
        problem = problem.because(
                interfaces.isEmpty()
                        ? stated
                        : stated + " The events of an aggregate implement its interface: " + Listing.of(interfaces)
                                + ".");
        if (forgotten.isPresent()) {
            return problem.fix("write  record " + name + "(" + Words.components(event.state()) + ") implements "
                    + forgotten.get().simpleName());
        }
        return own.isEmpty()
                ? problem.fix("write  record " + name + "(…) implements …Event,  the sealed interface of its aggregate")
                : problem.fix(
                        "name the interface where the aggregate is declared:",
                        "  class … extends AggregateRoot<" + own.get(0) + ">");
    }

    /** An interface of events that anybody could implement. */
    public static Problem interfaceNotSealed(
            EventInterface events, List<String> raisers, List<String> implementations, Position position) {
        String name = events.name().simpleName();
        Problem problem = Problem.of(
                        ProblemKind.EVENT_INTERFACE_NOT_SEALED,
                        position,
                        name + " is not a sealed interface, so the events that " + Listing.sentence(raisers)
                                + " may raise are not known.")
                .because("Every event has to be handled, which can be checked only if the events are known.");
        if (events.name().packageName().startsWith("java.")) {
            String own = raisers.get(0) + "Event";
            return problem.fix(
                    "write  class " + raisers.get(0) + " extends AggregateRoot<" + own + ">,",
                    "and  sealed interface " + own + ",  with its events as records inside,",
                    "or  extends AggregateRoot<NoEvents>  if it raises none");
        }
        if (implementations.isEmpty()) {
            return problem.fix("write  sealed interface " + name + ",  with its events as records inside");
        }
        boolean inside = implementations.stream()
                .allMatch(event -> event.startsWith(events.name().nestedName() + "."));
        return problem.fix(
                "write  sealed interface " + name + (inside ? "" : " permits " + String.join(", ", implementations)));
    }

    /** What an event interface permits and is not an event. */
    public static Problem permittedNotAnEvent(EventInterface events, Permitted permitted) {
        String name = permitted.name().simpleName();
        Problem problem = Problem.of(
                        ProblemKind.PERMITTED_NOT_AN_EVENT,
                        permitted.position(),
                        name + " is permitted by " + events.name().simpleName() + " and is not an event.")
                .because("All that an aggregate can raise is a record with @Event.");
        return permitted.openInterface()
                ? problem.fix("write  sealed interface " + name + ",  if it stands for several events")
                : problem.fix("write  @Event record " + name + "(…) implements "
                        + events.name().simpleName());
    }

    /** A class that is to cross the border of its domain and is no event. */
    public static Problem integrationWithoutEvent(QualifiedName name) {
        return Problem.of(
                        ProblemKind.INTEGRATION_WITHOUT_EVENT,
                        Annotations.on(Position.of(name.canonical()), "IntegrationEvent"),
                        name.simpleName() + " has @IntegrationEvent and is not an event.")
                .because(
                        "What crosses the border of a domain is a record with @Event that one of its aggregates raises.")
                .fix("write  @Event @IntegrationEvent record " + name.simpleName()
                        + "(…),  or remove @IntegrationEvent");
    }

    /** Two events that are stored under one name. */
    public static Problem duplicateType(Event event, Event earlier) {
        return Problem.of(
                        ProblemKind.DUPLICATE_EVENT_TYPE,
                        Annotations.on(event.state().position(), "Event"),
                        distinct(event, earlier) + " and " + distinct(earlier, event) + " are both stored as \""
                                + event.type() + "\", version " + event.version() + ".")
                .because("An event is found again by its name and version.")
                .fix(
                        "give one of them another name, as in  @Event(name = \"" + Words.prefix(event.name())
                                + event.name().simpleName() + "\"),",
                        "or, if it is a later form of the same event,  @Event(version = " + (event.version() + 1)
                                + ")");
    }

    private static String distinct(Event event, Event other) {
        return event.name().simpleName().equals(other.name().simpleName())
                ? event.name().canonical()
                : event.name().simpleName();
    }
}
