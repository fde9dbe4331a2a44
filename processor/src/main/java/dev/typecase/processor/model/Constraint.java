package dev.typecase.processor.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A Jakarta Validation constraint as written.
 *
 * @param kind which one
 * @param attributes its attributes with their defaults, by name; only {@code Integer}, {@code Long}, {@code Boolean},
 *     {@code String} and, for the flags of a pattern, a list of constant names
 * @param message the message its author gave, empty for the constraint's own
 * @param position the annotation
 */
public record Constraint(
        ConstraintKind kind, Map<String, Object> attributes, Optional<String> message, Position position) {

    public Constraint {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** An attribute of a whole number. */
    public long number(String attribute) {
        return ((Number) value(attribute)).longValue();
    }

    /** An attribute of text. */
    public String text(String attribute) {
        return (String) value(attribute);
    }

    /** An attribute that is on or off. */
    public boolean flag(String attribute) {
        return (Boolean) value(attribute);
    }

    private Object value(String attribute) {
        return Objects.requireNonNull(attributes.get(attribute), () -> kind.simpleName() + "." + attribute);
    }
}
