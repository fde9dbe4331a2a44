package dev.typecase.processor.model;

import dev.typecase.processor.model.ValueType.ContainerElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what a use of a value object names in the place of its type variables. */
public final class Substitution {

    private final Map<String, ContainerElement> arguments = new HashMap<>();

    private Substitution(List<StateType.TypeParameter> parameters, List<ContainerElement> arguments) {
        for (int i = 0; i < parameters.size(); i++) {
            this.arguments.put(parameters.get(i).name(), arguments.get(i));
        }
    }

    /** A use of a value object, with an argument for each of its type parameters. */
    public static ValueType.Value use(StateType generic, List<ContainerElement> arguments, boolean isPublic) {
        Substitution substitution = new Substitution(generic.form().parameters(), arguments);
        StateType state = generic.withProperties(
                generic.properties().stream().map(substitution::apply).toList());
        return new ValueType.Value(
                generic.name(),
                generic.timeDependent() || state.properties().stream().anyMatch(Substitution::timeDependent),
                state.properties().stream().map(Property::type).anyMatch(Substitution::collections),
                isPublic,
                Optional.of(new ValueType.Concrete("", arguments, state)));
    }

    private static boolean timeDependent(Property property) {
        return property.constraints().stream()
                        .anyMatch(constraint -> constraint.kind().timeDependent())
                || timeDependent(property.type());
    }

    private static boolean timeDependent(ValueType type) {
        if (type instanceof ValueType.Collection collection) {
            return timeDependent(collection.element());
        } else if (type instanceof ValueType.Mapping mapping) {
            return timeDependent(mapping.key()) || timeDependent(mapping.value());
        }
        return type instanceof ValueType.Value value && value.timeDependent();
    }

    private static boolean timeDependent(ContainerElement element) {
        return element.constraints().stream()
                        .anyMatch(constraint -> constraint.kind().timeDependent())
                || timeDependent(element.type());
    }

    private static boolean collections(ValueType type) {
        return type instanceof ValueType.Collection
                || type instanceof ValueType.Mapping
                || type instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.BYTES
                || type instanceof ValueType.Value value && value.collections();
    }

    private Property apply(Property property) {
        ContainerElement applied = apply(new ContainerElement(property.type(), property.constraints()));
        return property.with(applied.type(), applied.constraints());
    }

    private ContainerElement apply(ContainerElement element) {
        ContainerElement argument =
                element.type() instanceof ValueType.Variable variable ? arguments.get(variable.name()) : null;
        if (argument == null) {
            return new ContainerElement(apply(element.type()), element.constraints());
        }
        List<Constraint> constraints = new ArrayList<>(element.constraints());
        constraints.addAll(argument.constraints());
        return new ContainerElement(argument.type(), constraints);
    }

    private ValueType apply(ValueType type) {
        if (type instanceof ValueType.Collection collection) {
            return new ValueType.Collection(collection.kind(), apply(collection.element()));
        } else if (type instanceof ValueType.Mapping mapping) {
            return new ValueType.Mapping(apply(mapping.key()), apply(mapping.value()));
        } else if (type instanceof ValueType.Value value && value.concrete().isPresent()) {
            return apply(value, value.concrete().get());
        }
        return type;
    }

    private ValueType apply(ValueType.Value value, ValueType.Concrete concrete) {
        StateType state = concrete.state();
        StateType applied = state.withProperties(
                state.properties().stream().map(this::apply).toList());
        return new ValueType.Value(
                value.name(),
                value.timeDependent() || applied.properties().stream().anyMatch(Substitution::timeDependent),
                applied.properties().stream().map(Property::type).anyMatch(Substitution::collections),
                value.isPublic(),
                Optional.of(new ValueType.Concrete(
                        "", concrete.arguments().stream().map(this::apply).toList(), applied)));
    }
}
