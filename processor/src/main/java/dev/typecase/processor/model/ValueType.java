package dev.typecase.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The type of a field, as far as storing, copying and checking it goes. */
public sealed interface ValueType {

    /** The type as a reader of a message would write it: {@code List<OrderItem>}. */
    String display();

    /** One value: text, a number, a moment … {@code primitive} tells {@code int} from {@code Integer}, and an array
     * from one of whose bytes it is said that they may be missing. */
    record Scalar(ScalarType type, boolean primitive) implements ValueType {
        @Override
        public String display() {
            String name = primitive ? type.primitiveName() : type.referenceName();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** One of an enum's constants, stored by name. */
    record Enumeration(QualifiedName name, List<String> constants, boolean isPublic) implements ValueType {
        public Enumeration {
            constants = List.copyOf(constants);
        }

        @Override
        public String display() {
            return name.simpleName();
        }
    }

    /**
     * A typed identity: a record of one component, which is a UUID, a String, a long or an int.
     *
     * @param constraints those of the component, checked wherever the identity is held
     */
    record Identity(QualifiedName name, String component, Scalar scalar, boolean isPublic, List<Constraint> constraints)
            implements ValueType {
        public Identity {
            constraints = List.copyOf(constraints);
        }

        /** One whose component may be anything. */
        public Identity(QualifiedName name, String component, Scalar scalar, boolean isPublic) {
            this(name, component, scalar, isPublic, List.of());
        }

        @Override
        public String display() {
            return name.simpleName();
        }
    }

    /**
     * A {@code @ValueObject}.
     *
     * @param timeDependent whether it, or a value in it, has a constraint that needs the time
     * @param collections whether it, or a value in it, has a collection and must be rebuilt to be copied
     * @param concrete what stands for its type parameters; empty where it has none
     */
    record Value(
            QualifiedName name,
            boolean timeDependent,
            boolean collections,
            boolean isPublic,
            Optional<Concrete> concrete)
            implements ValueType {
        /** One without type parameters. */
        public Value(QualifiedName name, boolean timeDependent, boolean collections, boolean isPublic) {
            this(name, timeDependent, collections, isPublic, Optional.empty());
        }

        @Override
        public String display() {
            return concrete.map(use -> use.arguments().stream()
                            .map(argument -> argument.type().display())
                            .collect(Collectors.joining(", ", name.simpleName() + "<", ">")))
                    .orElse(name.simpleName());
        }
    }

    /**
     * How a value object with type parameters is used: {@code Range<LocalDate>}.
     *
     * @param name what the use is called within the class that holds it: {@code RangeOfLocalDate}; empty until it is named
     * @param arguments what stands for its type parameters, in order
     * @param state the value object, with the arguments in the place of its type variables
     */
    record Concrete(String name, List<ContainerElement> arguments, StateType state) {
        public Concrete {
            arguments = List.copyOf(arguments);
        }

        /** Whether a type variable is left in it: it is used by a value object with type parameters itself. */
        public boolean open() {
            return arguments.stream().map(ContainerElement::type).anyMatch(Concrete::open);
        }

        private static boolean open(ValueType type) {
            return type instanceof Variable
                    || type instanceof Value value
                            && value.concrete().filter(Concrete::open).isPresent();
        }
    }

    /** The type parameter of a value object, as its own components hold it: {@code T}. */
    record Variable(String name) implements ValueType {
        @Override
        public String display() {
            return name;
        }
    }

    /** An {@code @Entity}: part of the aggregate, with an identity of its own within it. */
    record Entity(QualifiedName name, boolean timeDependent, boolean isPublic) implements ValueType {
        @Override
        public String display() {
            return name.simpleName();
        }
    }

    /** Several values or entities: {@code List} or {@code Set}. */
    record Collection(CollectionKind kind, ContainerElement element) implements ValueType {
        @Override
        public String display() {
            return kind.simpleName() + "<" + element.type().display() + ">";
        }
    }

    /** Values by key: {@code Map}. Keys are scalars, enums or identities. */
    record Mapping(ContainerElement key, ContainerElement value) implements ValueType {
        @Override
        public String display() {
            return "Map<" + key.type().display() + ", " + value.type().display() + ">";
        }
    }

    /**
     * A type that cannot be stored.
     *
     * @param display the type as a reader of a message would write it
     * @param reason why, and thereby what to write instead
     * @param use the type itself, for the API that is generated nevertheless; empty where it does not exist or cannot be named
     */
    record Unsupported(String display, Reason reason, Optional<TypeUse> use) implements ValueType {
        /** A type that cannot be written again. */
        public Unsupported(String display, Reason reason) {
            this(display, reason, Optional.empty());
        }
    }

    /** What stands between the angle brackets of a container, with the constraints written there. */
    record ContainerElement(ValueType type, List<Constraint> constraints) {
        public ContainerElement {
            constraints = List.copyOf(constraints);
        }
    }

    /** The collections that keep what they are given. */
    enum CollectionKind {
        LIST("List"),
        SET("Set");

        private final String simpleName;

        CollectionKind(String simpleName) {
            this.simpleName = simpleName;
        }

        /** The simple name of the interface in {@code java.util}. */
        public String simpleName() {
            return simpleName;
        }
    }

    /** Why a type cannot be stored. */
    enum Reason {
        /** {@code Optional<X>}: write {@code @Nullable X}. */
        OPTIONAL,
        /** Another aggregate: hold its identity. */
        AGGREGATE,
        /** An array other than {@code byte[]}: write a List. */
        ARRAY,
        /** {@code List} without its element type. */
        RAW_COLLECTION,
        /** A collection in a collection: name the inner one as a value object. */
        NESTED_COLLECTION,
        /** {@code ArrayList}, {@code Collection} and others: write List, Set or Map. */
        OTHER_COLLECTION,
        /** A key that is no scalar, enum or identity. */
        MAP_KEY,
        /** Entities as the values of a map: write a List. */
        ENTITY_MAP,
        /** An event or a command. */
        MESSAGE,
        /** A class with type parameters. */
        GENERIC,
        /** An entity for a type parameter of a value object. */
        ENTITY_ARGUMENT,
        /** A value object with type parameters, and nothing definite between the angle brackets. */
        OPEN_VALUE,
        /** A value object with type parameters, and something between the angle brackets that their bounds exclude. */
        OUT_OF_BOUNDS,
        /** {@code java.util.Date} and its kin: write a type of {@code java.time}. */
        LEGACY_TIME,
        /** A type that does not exist: the compiler says so itself, and a rule says nothing. */
        MISSING,
        /** A private class, which the code generated beside it cannot name. */
        PRIVATE_CLASS,
        /** A class with a field that has {@code @Id}, and no annotation itself. */
        FORGOTTEN_ENTITY,
        /** A record without annotation, of more than an identity has. */
        FORGOTTEN_VALUE,
        /** Any other class: make it a value object. */
        UNKNOWN_CLASS
    }
}
