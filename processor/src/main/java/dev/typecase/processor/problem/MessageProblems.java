package dev.typecase.processor.problem;

import dev.typecase.processor.model.Composition.Foreign;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The wording of what is wrong between messages and those who handle them. */
public final class MessageProblems {

    private MessageProblems() {}

    /** A command that nobody handles; {@code handler} is a class in which the method could be written. */
    public static Problem commandWithoutHandler(StateType command, Optional<QualifiedName> handler) {
        String name = command.name().simpleName();
        return UncalledProblems.unhandled(command)
                .fix("write  @Handle void " + Words.lower(name) + "(" + name + " command)  in "
                        + handler.map(found -> found.simpleName() + " or another @CommandHandler class")
                                .orElse("a @CommandHandler class"));
    }

    /** A command that several methods handle; reported at the second. */
    public static Problem commandWithSeveralHandlers(StateType command, List<HandlerMethod> methods) {
        String name = command.name().simpleName();
        List<String> names = methods.stream().map(HandlerMethod::display).toList();
        return Problem.of(
                        ProblemKind.COMMAND_WITH_SEVERAL_HANDLERS,
                        methods.get(1).method().position(),
                        name + " is handled by " + Listing.sentence(names) + "; a command has one handler.")
                .because("Its sender waits for one result. What else shall happen can follow from an event.")
                .fix("keep one of them, and let the others react to an event that it raises");
    }

    /** A method whose message is not of the kind that its class handles. */
    public static Problem wrongKind(HandlerMethod handling, QualifiedName message, Kind actual) {
        String name = message.simpleName();
        Handler handler = handling.handler();
        return Problem.of(
                        ProblemKind.UNKNOWN_MESSAGE,
                        handling.method().position(),
                        handling.display() + " takes " + name + ", which is "
                                + (actual == Kind.EVENT ? "an event" : "a command") + ", and "
                                + handler.name().simpleName() + " is "
                                + handler.kind().phrase() + ".")
                .fix("move the method to a class with @" + actual.annotation());
    }

    /** A method whose message belongs to another domain. */
    public static Problem foreignMessage(HandlerMethod handling, QualifiedName message, String domain, String other) {
        return Problem.of(
                        ProblemKind.UNKNOWN_MESSAGE,
                        handling.method().position(),
                        handling.display() + " takes " + message.simpleName() + ", which belongs to the domain " + other
                                + ", not to " + domain + ".")
                .fix("move  " + handling.handler().name().simpleName() + "  to the package of " + other
                        + ", or have a handler there call it");
    }

    /** A method that takes an event of another domain which does not cross the border. */
    public static Problem foreignEvent(HandlerMethod handling, Foreign foreign, String domain) {
        String event = foreign.event().name().simpleName();
        String handler = handling.handler().name().simpleName();
        Problem problem = Problem.of(
                ProblemKind.UNKNOWN_MESSAGE,
                handling.method().position(),
                handling.display() + " takes " + event + ", which belongs to the domain " + foreign.domain()
                        + ", not to " + domain + ".");
        String move = "or move  " + handler + "  to the package of " + foreign.domain();
        return foreign.open()
                ? problem.fix("include  " + foreign.domain() + "Part.class  in the @Domain of " + domain + ",", move)
                : problem.fix(
                        "write  @IntegrationEvent  on " + event
                                + ", if other domains may handle it, and let the application pass it on,",
                        move);
    }

    /** A method whose parameter is nothing that is ever sent or raised; {@code own} is a class that could become so. */
    public static Problem unknownMessage(
            HandlerMethod handling, QualifiedName message, Collection<String> known, boolean own) {
        Kind kind = handling.handler().kind();
        String noun = kind == Kind.EVENT ? "event" : "command";
        Problem problem = Problem.of(
                        ProblemKind.UNKNOWN_MESSAGE,
                        handling.method().position(),
                        handling.display() + " takes " + message.simpleName() + ", which is not "
                                + (kind == Kind.EVENT ? "an event" : "a command") + " of this domain.")
                .because(Suggestions.didYouMean(message.simpleName(), known))
                .because(
                        known.isEmpty()
                                ? "The domain has no " + Words.plural(noun) + " yet."
                                : "Its " + Words.plural(noun) + ": " + Listing.of(known) + ".");
        return own
                ? problem.fix(
                        "name one of the " + Words.plural(noun) + " of the domain,",
                        "or annotate " + message.simpleName() + " with @" + Words.upper(noun))
                : problem.fix("name one of the " + Words.plural(noun) + " of the domain");
    }

    /** A method that takes an interface of events which is not sealed. */
    public static Problem unsealedMessage(HandlerMethod handling, QualifiedName message) {
        return Problem.of(
                        ProblemKind.UNKNOWN_MESSAGE,
                        handling.method().position(),
                        handling.display() + " takes " + message.simpleName() + ", which is not sealed, so the events"
                                + " that it receives are not known.")
                .fix("write  sealed interface " + message.simpleName() + ",  or take the events one by one");
    }

    /** One event that reaches two methods of one class; reported at the second. */
    public static Problem handledTwice(Handler handler, Event event, List<Handler.Method> methods) {
        List<String> shown = methods.stream()
                .map(method -> method.name() + "("
                        + TypeNames.display(method.parameters().get(0)) + ")")
                .toList();
        return Problem.of(
                        ProblemKind.EVENT_HANDLED_TWICE,
                        methods.get(1).position(),
                        event.name().simpleName() + " reaches " + methods.size() + " methods of "
                                + handler.name().simpleName() + ": " + Listing.sentence(shown) + ".")
                .fix("keep one of them; a method that takes a sealed interface receives all of its events");
    }
}
