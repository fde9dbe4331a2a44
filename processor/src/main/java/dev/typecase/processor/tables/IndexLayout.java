package dev.typecase.processor.tables;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.StateType;
import java.util.List;

/**
 * An index of an aggregate's own table.
 *
 * @param name the name itself, not quoted
 * @param property the field with {@code @Unique} or {@code @Indexed}
 * @param parts the single values in the field, each in a column
 * @param unique whether no two rows may have the same values in them
 */
public record IndexLayout(String name, Property property, List<Part> parts, boolean unique) {

    public IndexLayout {
        parts = List.copyOf(parts);
    }

    /**
     * A single value.
     *
     * @param column by its place in the table
     * @param way from the value that the field holds to it; empty where that is the field itself
     */
    public record Part(int column, List<Step> way) {
        public Part {
            way = List.copyOf(way);
        }
    }

    /** A component of a value object. */
    public record Step(StateType owner, Property component) {}
}
