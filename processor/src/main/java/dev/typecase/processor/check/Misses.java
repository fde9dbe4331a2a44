package dev.typecase.processor.check;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.problem.HandlerMethod;
import dev.typecase.processor.problem.Suggestions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Handlers that go wrong, and are reported for it: a misspelled message, a method without annotation. Each of them
 * explains one message that nobody receives, which is not reported as well.
 */
final class Misses {

    private final Domain domain;
    private final Receivers receivers;
    private final Set<QualifiedName> unannotated;
    private final Set<QualifiedName> explained = new HashSet<>();

    /** @param unannotated messages that lack an annotation, which is all that is told of them */
    Misses(Domain domain, Receivers receivers, Set<QualifiedName> unannotated) {
        this.domain = domain;
        this.receivers = receivers;
        this.unannotated = unannotated;
    }

    /** The messages whose handlers are most likely those that go wrong. */
    Set<QualifiedName> explained() {
        Collection<QualifiedName> events = unreceivedEvents();
        Collection<QualifiedName> commands = unreceivedCommands();
        for (Handler handler : domain.handlers()) {
            Collection<QualifiedName> open = handler.kind() == Kind.EVENT ? events : commands;
            misses(handler)
                    .forEach(written -> likely(handler, written, open).ifPresent(name -> {
                        open.remove(name);
                        explained.add(name);
                    }));
        }
        return Set.copyOf(explained);
    }

    private Collection<QualifiedName> unreceivedEvents() {
        Collection<QualifiedName> names = new TreeSet<>();
        domain.events().stream()
                .filter(event -> event.unhandled().isEmpty() && FormRule.isOfItsKind(event.state()))
                .filter(event -> receivers.ofEvent(event).isEmpty() && !receivers.meant(event))
                .map(Event::name)
                .forEach(names::add);
        return names;
    }

    private Collection<QualifiedName> unreceivedCommands() {
        Collection<QualifiedName> names = new TreeSet<>();
        domain.commands().stream()
                .map(StateType::name)
                .filter(name -> receivers.ofCommand(name).isEmpty() && !receivers.meant(name))
                .forEach(names::add);
        return names;
    }

    /** What stands where a message should; empty where nothing does. */
    private Stream<String> misses(Handler handler) {
        if (!FormRule.isOfItsKind(handler)) {
            return Stream.empty();
        }
        if (handler.methods().isEmpty()) {
            return Stream.of("");
        }
        return handler.methods().stream()
                .filter(method -> goesWrong(new HandlerMethod(handler, method)))
                .map(method -> method.parameters().stream()
                        .findFirst()
                        .map(type -> type.erasure().simpleName())
                        .orElse(""));
    }

    private boolean goesWrong(HandlerMethod handling) {
        List<TypeUse> parameters = handling.method().parameters();
        return parameters.isEmpty()
                || parameters.get(0).missing()
                || parameters.stream().map(TypeUse::erasure).noneMatch(type -> isMessage(handling, type));
    }

    /** Of its own kind; or of the other, where that lacks a handler as well and is in the wrong class only. */
    private boolean isMessage(HandlerMethod handling, QualifiedName type) {
        boolean event = domain.events().stream()
                .anyMatch(found -> found.name().equals(type)
                        || found.interfaces().stream()
                                .anyMatch(implemented -> implemented.name().equals(type)));
        boolean command =
                domain.commands().stream().anyMatch(found -> found.name().equals(type));
        return handling.handler().kind() == Kind.EVENT
                ? event || command && receivers.ofCommand(type).isEmpty()
                : command || event;
    }

    private Optional<QualifiedName> likely(Handler handler, String written, Collection<QualifiedName> open) {
        Optional<String> closest = Suggestions.closest(
                written, open.stream().map(QualifiedName::simpleName).toList());
        Stream<QualifiedName> named = open.stream()
                .filter(name -> closest.filter(name.simpleName()::equals).isPresent());
        List<QualifiedName> told =
                open.stream().filter(name -> !unannotated.contains(name)).toList();
        Stream<QualifiedName> beside = told.stream()
                .filter(name -> name.packageName().equals(handler.name().packageName()));
        return Stream.of(named, beside, told.stream(), open.stream())
                .flatMap(names -> names)
                .findFirst();
    }
}
