package dev.typecase.processor.model;

import dev.typecase.processor.model.ValueType.ContainerElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the uses of value objects with type parameters within the class that holds them: {@code RangeOfLocalDate}. Two that
 * come to the same name, because their arguments do or differ in constraints only, are numbered.
 */
public final class UseNames {

    private final Map<ValueType.Value, String> names = new HashMap<>();

    /** Without their case, since classes are named by them, and classes are files. */
    private final Set<String> taken = new HashSet<>();

    private UseNames() {}

    /** The same properties, with a name for each use in them. */
    public static List<Property> in(List<Property> properties) {
        return new UseNames().named(properties);
    }

    private List<Property> named(List<Property> properties) {
        return properties.stream()
                .map(property -> property.with(named(property.type()), property.constraints()))
                .toList();
    }

    private ContainerElement named(ContainerElement element) {
        return new ContainerElement(named(element.type()), element.constraints());
    }

    private ValueType named(ValueType type) {
        if (type instanceof ValueType.Collection collection) {
            return new ValueType.Collection(collection.kind(), named(collection.element()));
        } else if (type instanceof ValueType.Mapping mapping) {
            return new ValueType.Mapping(mapping.key(), named(mapping.value()));
        } else if (type instanceof ValueType.Value value && value.concrete().isPresent()) {
            return named(value, value.concrete().get());
        }
        return type;
    }

    /** What is within it has its name first, so that two uses are equal where all in them is. */
    private ValueType.Value named(ValueType.Value value, ValueType.Concrete use) {
        List<ContainerElement> arguments =
                use.arguments().stream().map(this::named).toList();
        StateType state = use.state().withProperties(named(use.state().properties()));
        ValueType.Value unnamed = with(value, new ValueType.Concrete("", arguments, state));
        String name = names.computeIfAbsent(unnamed, unused -> free(value.name().simpleName(), arguments));
        return with(value, new ValueType.Concrete(name, arguments, state));
    }

    private static ValueType.Value with(ValueType.Value value, ValueType.Concrete use) {
        return new ValueType.Value(
                value.name(), value.timeDependent(), value.collections(), value.isPublic(), Optional.of(use));
    }

    private String free(String generic, List<ContainerElement> arguments) {
        String name = arguments.stream()
                .map(argument -> argumentName(argument.type()))
                .collect(Collectors.joining("And", generic + "Of", ""));
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    /** What cannot be stored is named as well, by its letters. */
    private static String argumentName(ValueType type) {
        return type instanceof ValueType.Value value && value.concrete().isPresent()
                ? value.concrete().get().name()
                : type.display().replaceAll("[^\\p{javaJavaIdentifierPart}]", "");
    }
}
