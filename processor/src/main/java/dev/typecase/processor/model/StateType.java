package dev.typecase.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A class whose objects have state: an aggregate, entity, value object, command or event.
 *
 * @param kind which of them
 * @param name the class
 * @param form what was written in Java: a record, a class …
 * @param access who can reach the class; the narrowest of it and the classes around it
 * @param properties in source order, inherited ones first
 * @param invariants in source order
 * @param constructor the one without parameters (classes only); empty where there is none
 * @param documentation the first sentence of its Javadoc; empty where there is none
 * @param timeDependent whether it, or a value in it, has a constraint that needs the time
 * @param uncompiled the constraints on it, its fields and what they hold that nothing would check
 * @param position the class
 */
public record StateType(
        Kind kind,
        QualifiedName name,
        Form form,
        Access access,
        List<Property> properties,
        List<Invariant> invariants,
        Optional<Constructor> constructor,
        Optional<String> documentation,
        boolean timeDependent,
        List<UncompiledConstraint> uncompiled,
        Position position) {

    /** A class all of whose constraints are compiled. */
    public StateType(
            Kind kind,
            QualifiedName name,
            Form form,
            Access access,
            List<Property> properties,
            List<Invariant> invariants,
            Optional<Constructor> constructor,
            Optional<String> documentation,
            boolean timeDependent,
            Position position) {
        this(
                kind,
                name,
                form,
                access,
                properties,
                invariants,
                constructor,
                documentation,
                timeDependent,
                List.of(),
                position);
    }

    public StateType {
        uncompiled = List.copyOf(uncompiled);
        properties = List.copyOf(properties);
        invariants = List.copyOf(invariants);
    }

    /** The building blocks that have state. */
    public enum Kind {
        AGGREGATE("Aggregate", "an aggregate"),
        ENTITY("Entity", "an entity"),
        VALUE_OBJECT("ValueObject", "a value object"),
        COMMAND("Command", "a command"),
        EVENT("Event", "an event");

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

        /** For use in a sentence: {@code an aggregate}. */
        public String phrase() {
            return phrase;
        }
    }

    /**
     * What was written in Java.
     *
     * @param keyword class, record, interface or enum
     * @param isAbstract declared abstract
     * @param parameters its type parameters, in order
     * @param isInner needs an instance of the class around it, or is local to a method
     */
    public record Form(Keyword keyword, boolean isAbstract, List<TypeParameter> parameters, boolean isInner) {
        public Form {
            parameters = List.copyOf(parameters);
        }

        /** Whether it has type parameters. */
        public boolean isGeneric() {
            return !parameters.isEmpty();
        }

        /** The kind of declaration. */
        public enum Keyword {
            CLASS,
            RECORD,
            INTERFACE,
            ENUM,
            ANNOTATION
        }
    }

    /**
     * A type parameter.
     *
     * @param name as written
     * @param bounds what its arguments extend; a type variable among them lies in the unnamed package
     */
    public record TypeParameter(String name, List<TypeUse> bounds) {
        public TypeParameter {
            bounds = List.copyOf(bounds);
        }
    }

    /** The constructor without parameters. */
    public record Constructor(Access access, List<String> checkedExceptions, Position position) {
        public Constructor {
            checkedExceptions = List.copyOf(checkedExceptions);
        }
    }

    /**
     * An {@code @Invariant} method.
     *
     * @param name the method
     * @param message what its annotation says when the invariant is broken
     * @param access who can reach it
     * @param returnsBoolean whether its type is boolean
     * @param parameters how many it takes
     * @param isStatic declared static
     * @param position the method
     */
    public record Invariant(
            String name,
            String message,
            Access access,
            boolean returnsBoolean,
            int parameters,
            boolean isStatic,
            Position position) {}

    /** Whether it is a value object with type parameters, each use of which is stored by who uses it. */
    public boolean isGenericValue() {
        return kind == Kind.VALUE_OBJECT && isRecord() && form.isGeneric();
    }

    /** The same with other properties. */
    public StateType withProperties(List<Property> others) {
        return new StateType(
                kind,
                name,
                form,
                access,
                others,
                invariants,
                constructor,
                documentation,
                timeDependent,
                uncompiled,
                position);
    }

    /** Whether it is a record. */
    public boolean isRecord() {
        return form.keyword() == Form.Keyword.RECORD;
    }

    /** The property with {@code @Id}; the first where there are several. */
    public Optional<Property> identity() {
        return properties.stream().filter(Property::identity).findFirst();
    }
}
