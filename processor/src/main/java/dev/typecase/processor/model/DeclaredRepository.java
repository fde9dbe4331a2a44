package dev.typecase.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An interface with {@code @Repository}.
 *
 * @param name the interface
 * @param form what was written in Java
 * @param sealed whether it permits some classes only
 * @param access who can reach it; the narrowest of it and the classes around it
 * @param named what its annotation names as its aggregate
 * @param returned the aggregates that its methods return, in the order in which they first do
 * @param aggregate what it searches for: what its annotation names, or else what its methods return first; empty where that is
 *     no aggregate
 * @param held the entities and value objects that the aggregate holds, directly or within another, but not in collections
 * @param methods those that have no body, its own in source order and then what it inherits
 * @param position the interface
 */
public record DeclaredRepository(
        QualifiedName name,
        StateType.Form form,
        boolean sealed,
        Access access,
        Optional<QualifiedName> named,
        List<QualifiedName> returned,
        Optional<Aggregate> aggregate,
        Map<QualifiedName, StateType> held,
        List<Method> methods,
        Position position) {

    public DeclaredRepository {
        returned = List.copyOf(returned);
        held = Collections.unmodifiableMap(new TreeMap<>(held));
        methods = List.copyOf(methods);
    }

    /**
     * A method without a body.
     *
     * @param name what it asks
     * @param parameters what it asks with
     * @param varargs whether the last of them stands for any number
     * @param returnType its type; empty for void
     * @param nullable whether {@code @Nullable} stands on its type
     * @param isGeneric has type parameters of its own
     * @param position the method; the interface where it inherits it
     */
    public record Method(
            String name,
            List<Parameter> parameters,
            boolean varargs,
            Optional<TypeUse> returnType,
            boolean nullable,
            boolean isGeneric,
            Position position) {
        public Method {
            parameters = List.copyOf(parameters);
        }
    }

    /** A parameter of a method. */
    public record Parameter(String name, TypeUse type) {}
}
