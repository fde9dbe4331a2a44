package dev.typecase.processor.finders;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Leads from an aggregate to something that it holds.
 *
 * @param steps from the aggregate inwards; never empty
 */
public record Path(List<Step> steps) {

    public Path {
        steps = List.copyOf(steps);
    }

    /** A property, and the class that has it. */
    public record Step(StateType owner, Property property) {}

    /** What it leads to. */
    public Property leaf() {
        return steps.get(steps.size() - 1).property();
    }

    /** The type of what it leads to. */
    public ValueType type() {
        return leaf().type();
    }

    /** As a message names it: {@code price.amount}. */
    public String text() {
        return steps.stream().map(step -> step.property().name()).collect(Collectors.joining("."));
    }

    /** As the name of a method has it: {@code PriceAmount}. */
    public String written() {
        return steps.stream().map(step -> written(step.property())).collect(Collectors.joining());
    }

    /** {@code Amount} of {@code amount}. */
    static String written(Property property) {
        int first = property.name().codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + property.name().substring(Character.charCount(first));
    }
}
