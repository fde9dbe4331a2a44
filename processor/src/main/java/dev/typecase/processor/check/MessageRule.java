package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate.EventInterface;
import dev.typecase.processor.model.Aggregate.Permitted;
import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Composition.Foreign;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.problem.HandlerMethod;
import dev.typecase.processor.problem.MessageProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A handler's methods receive messages of its domain, of its kind, and each of them once. */
final class MessageRule {

    private final Compilation compilation;
    private final Domain domain;

    private MessageRule(Compilation compilation, Domain domain) {
        this.compilation = compilation;
        this.domain = domain;
    }

    static List<Problem> check(Compilation compilation, Domain domain, Receivers receivers) {
        MessageRule rule = new MessageRule(compilation, domain);
        List<Problem> problems = new ArrayList<>();
        for (HandlerMethod handling : receivers.methods()) {
            if (domain.composition().whole() && isJudged(handling)) {
                handling.method()
                        .message()
                        .flatMap(message -> rule.check(handling, message))
                        .ifPresent(problems::add);
            }
        }
        domain.handlers().forEach(handler -> problems.addAll(rule.twice(handler)));
        return problems;
    }

    private static boolean isJudged(HandlerMethod handling) {
        return FormRule.isOfItsKind(handling.handler())
                && HandlerRule.firstProblem(handling).isEmpty()
                && handling.method().parameters().stream().noneMatch(type -> type.missing());
    }

    private Optional<Problem> check(HandlerMethod handling, QualifiedName message) {
        Optional<Kind> kind = kindOf(domain, message);
        if (kind.isPresent()) {
            return kind.get() == handling.handler().kind()
                    ? Optional.empty()
                    : Optional.of(MessageProblems.wrongKind(handling, message, kind.get()));
        }
        // Messages from other parts of the domain are known only where it is closed.
        if (!domain.whole() && !isOurs(message) || isReceived(message)) {
            return Optional.empty();
        }
        boolean reportedElsewhere =
                compilation.strays().stream().anyMatch(stray -> stray.name().equals(message))
                        || domain.aggregates().stream()
                                .flatMap(aggregate -> aggregate.events().stream())
                                .flatMap(MessageRule::names)
                                .anyMatch(message::equals);
        return reportedElsewhere ? Optional.empty() : Optional.of(foreignOrUnknown(handling, message));
    }

    private boolean isReceived(QualifiedName message) {
        return domain.received().stream().map(Event::name).anyMatch(message::equals);
    }

    private boolean isOurs(QualifiedName message) {
        return (message.packageName() + ".").startsWith(domain.packageName() + ".");
    }

    /** The interface, and the classes that it permits: one that is no event is a problem of its own. */
    private static Stream<QualifiedName> names(EventInterface events) {
        return Stream.concat(
                Stream.of(events.name()), events.permitted().stream().map(Permitted::name));
    }

    private Problem foreignOrUnknown(HandlerMethod handling, QualifiedName message) {
        Optional<Foreign> foreign = domain.composition().foreign().stream()
                .filter(candidate -> candidate.event().name().equals(message))
                .findFirst();
        if (foreign.isPresent()) {
            return MessageProblems.foreignEvent(handling, foreign.get(), domain.name());
        }
        Optional<Domain> other = compilation.domains().stream()
                .filter(candidate -> kindOf(candidate, message).isPresent())
                .findFirst();
        if (other.isPresent()) {
            return MessageProblems.foreignMessage(
                    handling, message, domain.name(), other.get().name());
        }
        boolean unsealed = domain.events().stream()
                        .flatMap(event -> event.interfaces().stream())
                        .anyMatch(implemented -> implemented.name().equals(message))
                && isOurs(message);
        return unsealed
                ? MessageProblems.unsealedMessage(handling, message)
                : MessageProblems.unknownMessage(
                        handling, message, known(handling.handler().kind()), couldBeOne(message));
    }

    /** What a class is in a domain: an event, or a sealed interface of events; a command; or neither. */
    private static Optional<Kind> kindOf(Domain domain, QualifiedName message) {
        if (domain.commands().stream().map(StateType::name).anyMatch(message::equals)) {
            return Optional.of(Kind.COMMAND);
        }
        boolean event = domain.events().stream().map(Event::name).anyMatch(message::equals)
                || domain.events().stream()
                        .flatMap(found -> found.interfaces().stream())
                        .anyMatch(implemented ->
                                implemented.sealed() && implemented.name().equals(message));
        return event ? Optional.of(Kind.EVENT) : Optional.empty();
    }

    /** A class of this domain that is nothing else yet. */
    private boolean couldBeOne(QualifiedName message) {
        return isOurs(message)
                && Members.states(domain).stream().map(StateType::name).noneMatch(message::equals);
    }

    private Collection<String> known(Kind kind) {
        Collection<String> names = new TreeSet<>();
        if (kind == Kind.EVENT) {
            domain.events().forEach(event -> names.add(event.name().simpleName()));
        } else {
            domain.commands().forEach(command -> names.add(command.name().simpleName()));
        }
        return names;
    }

    /** One problem for each pair of methods that meet, at the first event which reaches both. */
    private List<Problem> twice(Handler handler) {
        if (handler.kind() != Kind.EVENT) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        List<List<Handler.Method>> reported = new ArrayList<>();
        List<Event> events = Stream.concat(domain.events().stream(), domain.received().stream())
                .toList();
        for (Event event : events) {
            List<Handler.Method> methods = Receivers.within(handler, event);
            if (methods.size() > 1 && !reported.contains(methods)) {
                reported.add(methods);
                problems.add(MessageProblems.handledTwice(handler, event, methods));
            }
        }
        return problems;
    }
}
