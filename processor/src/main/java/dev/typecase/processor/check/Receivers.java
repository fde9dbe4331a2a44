package dev.typecase.processor.check;

import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Compilation.LooseMethod;
import dev.typecase.processor.model.Compilation.Unannotated;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.problem.HandlerMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who receives which message in a domain, and who was probably meant to. */
final class Receivers {

    private final List<HandlerMethod> methods;
    private final Set<QualifiedName> mentioned = new HashSet<>();
    private final boolean strayHandlers;
    private final Set<QualifiedName> missed;

    Receivers(Domain domain, Compilation compilation) {
        methods = domain.handlers().stream()
                .flatMap(handler -> handler.methods().stream().map(method -> new HandlerMethod(handler, method)))
                .toList();
        for (HandlerMethod handling : methods) {
            handling.method().parameters().stream().map(TypeUse::erasure).forEach(mentioned::add);
            handling.method().message().ifPresent(mentioned::add);
        }
        compilation.loose().stream()
                .map(LooseMethod::message)
                .flatMap(Optional::stream)
                .forEach(mentioned::add);
        missed = new Misses(domain, this, unannotated(compilation)).explained();
        strayHandlers = compilation.strays().stream().anyMatch(stray -> isHandler(stray.annotation()));
    }

    private static Set<QualifiedName> unannotated(Compilation compilation) {
        return compilation.unannotated().stream().map(Unannotated::name).collect(Collectors.toSet());
    }

    private static boolean isHandler(String annotation) {
        return annotation.equals(Kind.COMMAND.annotation()) || annotation.equals(Kind.EVENT.annotation());
    }

    /** All methods of handlers. */
    List<HandlerMethod> methods() {
        return methods;
    }

    /** The methods that handle a command. */
    List<HandlerMethod> ofCommand(QualifiedName command) {
        return methods.stream()
                .filter(handling -> handling.handler().kind() == Kind.COMMAND)
                .filter(handling -> handling.method().message().equals(Optional.of(command)))
                .toList();
    }

    /** The methods that an event reaches. */
    List<HandlerMethod> ofEvent(Event event) {
        return methods.stream()
                .filter(handling -> handling.handler().kind() == Kind.EVENT)
                .filter(handling -> handling.method()
                        .message()
                        .filter(message -> takes(message, event))
                        .isPresent())
                .toList();
    }

    /** The methods of one class that an event reaches. */
    static List<Handler.Method> within(Handler handler, Event event) {
        return handler.methods().stream()
                .filter(method -> method.message()
                        .filter(message -> takes(message, event))
                        .isPresent())
                .toList();
    }

    static boolean takes(QualifiedName message, Event event) {
        return message.equals(event.name())
                || event.interfaces().stream()
                        .anyMatch(implemented -> implemented.name().equals(message));
    }

    /**
     * Whether somebody tried to handle a message, perhaps in the wrong way. That is a problem of its own, and the
     * missing handler only its consequence; as where a handler lies outside the domain and was not read, or names
     * something else in its place.
     */
    boolean meantToHandle(QualifiedName message) {
        return strayHandlers || missed.contains(message) || mentioned.contains(message);
    }

    /** Whether somebody tried to handle an event, perhaps in the wrong way. */
    boolean meantToHandle(Event event) {
        return meantToHandle(event.name()) || meant(event);
    }

    /** Whether a method names a message, in whatever place. */
    boolean meant(QualifiedName message) {
        return mentioned.contains(message);
    }

    /** Whether a method names an event, or an interface of it, in whatever place. */
    boolean meant(Event event) {
        return meant(event.name())
                || event.interfaces().stream().map(Event.Interface::name).anyMatch(mentioned::contains);
    }
}
