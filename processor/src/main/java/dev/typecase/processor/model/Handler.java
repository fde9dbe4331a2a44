package dev.typecase.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A class that handles commands or events.
 *
 * @param kind which of the two
 * @param name the class
 * @param form what was written in Java
 * @param access who can reach the class; the narrowest of it and the classes around it
 * @param constructors in source order; never empty for a class
 * @param methods those annotated with {@code @Handle}, in source order
 * @param uncalled methods without {@code @Handle} that could have it: neither private nor static
 * @param position the class
 * @param subscription how an event handler subscribes to events
 * @param supertypes all its superclasses and interfaces, whose methods are not looked at
 */
public record Handler(
        Kind kind,
        QualifiedName name,
        StateType.Form form,
        Access access,
        List<HandlerConstructor> constructors,
        List<Method> methods,
        List<Uncalled> uncalled,
        Position position,
        Subscription subscription,
        SortedSet<QualifiedName> supertypes) {

    /** A handler all of whose methods are called. */
    public Handler(
            Kind kind,
            QualifiedName name,
            StateType.Form form,
            Access access,
            List<HandlerConstructor> constructors,
            List<Method> methods,
            Position position) {
        this(
                kind,
                name,
                form,
                access,
                constructors,
                methods,
                List.of(),
                position,
                Subscription.STANDARD,
                new TreeSet<>());
    }

    public Handler {
        supertypes = Collections.unmodifiableSortedSet(new TreeSet<>(supertypes));
        uncalled = List.copyOf(uncalled);
        constructors = List.copyOf(constructors);
        methods = List.copyOf(methods);
    }

    /** What a handler handles. */
    public enum Kind {
        COMMAND("CommandHandler", "a command handler"),
        EVENT("EventHandler", "an event handler");

        private final String annotation;
        private final String phrase;

        Kind(String annotation, String phrase) {
            this.annotation = annotation;
            this.phrase = phrase;
        }

        /** The simple name of its annotation. */
        public String annotation() {
            return annotation;
        }

        /** For use in a sentence: {@code an event handler}. */
        public String phrase() {
            return phrase;
        }
    }

    /**
     * How an event handler subscribes to events.
     *
     * @param written the name that it was given; empty for that of its class
     * @param asynchronous whether it runs in the background; empty for what the domain says
     * @param fromNow whether it begins with what is committed after a store has come to know it
     */
    public record Subscription(Optional<String> written, Optional<Boolean> asynchronous, boolean fromNow) {

        /** Named after its class, as the domain says, from the beginning. */
        public static final Subscription STANDARD = new Subscription(Optional.empty(), Optional.empty(), false);
    }

    /** The name of its subscription: {@code OrderNotifications}. */
    public String subscriptionName() {
        return subscription.written().orElseGet(name::simpleName);
    }

    /** A constructor; its parameters are the handler's dependencies. */
    public record HandlerConstructor(
            Access access, List<Dependency> dependencies, List<TypeUse> checkedExceptions, Position position) {
        public HandlerConstructor {
            dependencies = List.copyOf(dependencies);
            checkedExceptions = List.copyOf(checkedExceptions);
        }

        private HandlerConstructor named(List<String> parameters) {
            if (parameters.size() != dependencies.size()) {
                return this;
            }
            List<Dependency> renamed = IntStream.range(0, parameters.size())
                    .mapToObj(index -> dependencies.get(index).named(parameters.get(index)))
                    .toList();
            return new HandlerConstructor(access, renamed, checkedExceptions, position);
        }
    }

    /**
     * A parameter of a handler's constructor.
     *
     * @param repository whether its type is a generated repository, of this domain or another
     */
    public record Dependency(String name, TypeUse type, boolean repository, Position position) {
        private Dependency named(String other) {
            return new Dependency(other, type, repository, position);
        }
    }

    /**
     * A {@code @Handle} method.
     *
     * @param name the method
     * @param parameters the types of its parameters
     * @param returnType its type; empty for void
     * @param result what it returns, where that is one value that can be kept; otherwise empty
     * @param access who can reach it
     * @param isStatic declared static
     * @param isAbstract declared abstract
     * @param isGeneric has type parameters of its own
     * @param checkedExceptions the checked exceptions it declares
     * @param message the class of the first parameter; empty where there is none or it is not a class
     * @param position the method
     */
    public record Method(
            String name,
            List<TypeUse> parameters,
            Optional<TypeUse> returnType,
            Optional<ValueType> result,
            Access access,
            boolean isStatic,
            boolean isAbstract,
            boolean isGeneric,
            List<TypeUse> checkedExceptions,
            Optional<QualifiedName> message,
            Position position) {
        public Method {
            parameters = List.copyOf(parameters);
            checkedExceptions = List.copyOf(checkedExceptions);
        }

        /** Whether its second parameter is the event's metadata. */
        public boolean wantsMetadata() {
            return parameters.size() == 2
                    && parameters.get(1).erasure().canonical().equals("dev.typecase.EventMetadata");
        }
    }

    /** A method without {@code @Handle}, and the class of its first parameter. */
    public record Uncalled(String name, QualifiedName message, Position position) {}

    /** The one constructor that is called: the only one, or the first where there are several (a problem). */
    public Optional<HandlerConstructor> constructor() {
        return constructors.stream().findFirst();
    }

    /** The same with these names for what its constructor takes. */
    public Handler named(List<String> parameters) {
        List<HandlerConstructor> renamed = constructors.stream()
                .map(constructor -> constructor.named(parameters))
                .toList();
        return new Handler(kind, name, form, access, renamed, methods, uncalled, position, subscription, supertypes);
    }
}
