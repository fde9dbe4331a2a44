package dev.typecase.processor.check;

import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.Reason;
import java.util.ArrayList;
import java.util.List;

/** Questions about the types of fields. */
final class ValueTypes {

    private ValueTypes() {}

    /** The type and those of its elements, keys and values, outermost first. */
    static List<ValueType> within(ValueType type) {
        List<ValueType> found = new ArrayList<>(List.of(type));
        if (type instanceof ValueType.Collection collection) {
            found.addAll(within(collection.element().type()));
        } else if (type instanceof ValueType.Mapping mapping) {
            found.addAll(within(mapping.key().type()));
            found.addAll(within(mapping.value().type()));
        } else if (type instanceof ValueType.Value value) {
            value.concrete()
                    .ifPresent(use -> use.arguments().forEach(argument -> found.addAll(within(argument.type()))));
        }
        return found;
    }

    /** Whether it, or what it holds, does not exist; of which the compiler tells. */
    static boolean isMissing(ValueType type) {
        return within(type).stream()
                .anyMatch(part ->
                        part instanceof ValueType.Unsupported unsupported && unsupported.reason() == Reason.MISSING);
    }
}
