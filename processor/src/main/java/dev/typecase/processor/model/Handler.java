package dev.typecase.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A class that handles commands or events.
 *
 * @param kind which of the two
 * @param name the class
 * @param form what was written in Java
 * @param access who can reach the class; the narrowest of it and the classes around it
 * @param constructors in source order; never empty for a class
 * @param methods those annotated with {@code @Handle}, in source order
 * @param position the class
 */
public record Handler(
        Kind kind,
        QualifiedName name,
        StateType.Form form,
        Access access,
        List<HandlerConstructor> constructors,
        List<Method> methods,
        Position position) {

    public Handler {
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

    /** A constructor; its parameters are the handler's dependencies. */
    public record HandlerConstructor(
            Access access, List<Dependency> dependencies, List<TypeUse> checkedExceptions, Position position) {
        public HandlerConstructor {
            dependencies = List.copyOf(dependencies);
            checkedExceptions = List.copyOf(checkedExceptions);
        }
    }

    /** A parameter of a handler's constructor. */
    public record Dependency(String name, TypeUse type, Position position) {}

    /**
     * A {@code @Handle} method.
     *
     * @param name the method
     * @param parameters the types of its parameters
     * @param returnType its type; empty for void
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

    /** The one constructor that is called: the only one, or the first where there are several (a problem). */
    public Optional<HandlerConstructor> constructor() {
        return constructors.stream().findFirst();
    }
}
