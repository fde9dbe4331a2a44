package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The uses of value objects with type parameters in one class. What is generated for them is nested in the files of that
 * class: {@code BookingMapping.RangeOfLocalDate}.
 */
final class Concretes {

    private final Map<String, ValueType.Value> uses = new TreeMap<>();

    private Concretes() {}

    /** All those that a class holds, also within each other. */
    static Collection<ValueType.Value> of(StateType state) {
        Concretes concretes = new Concretes();
        state.properties().forEach(property -> concretes.add(property.type()));
        return concretes.uses.values();
    }

    private void add(ValueType type) {
        if (type instanceof ValueType.Collection collection) {
            add(collection.element().type());
        } else if (type instanceof ValueType.Mapping mapping) {
            add(mapping.value().type());
        } else if (type instanceof ValueType.Value value && isClosed(value)) {
            uses.put(name(value), value);
            value.concrete().ifPresent(use -> use.state().properties().forEach(property -> add(property.type())));
        }
    }

    /** Whether it is such a use, and all type arguments are definite. */
    static boolean isClosed(ValueType.Value value) {
        return value.concrete().filter(use -> !use.open()).isPresent();
    }

    /** {@code RangeOfLocalDate}. */
    static String name(ValueType.Value value) {
        return value.concrete().orElseThrow().name();
    }

    /** The nested class, as its siblings and the class around it name it. */
    static ClassName nested(ValueType.Value value) {
        return ClassName.get("", name(value));
    }
}
