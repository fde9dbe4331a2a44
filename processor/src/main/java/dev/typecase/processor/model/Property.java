package dev.typecase.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A field of a class, or a component of a record.
 *
 * @param name as written
 * @param type what it holds
 * @param nullable whether {@code @Nullable} stands on it
 * @param identity whether {@code @Id} stands on it
 * @param defaultValue the text of its {@code @Default}
 * @param constraints in source order
 * @param access who can reach it
 * @param isFinal whether it can be written only by a constructor; always true for a component
 * @param documentation its Javadoc, or the {@code @param} of its record; empty where there is none
 * @param indexes its {@code @Unique} and {@code @Indexed}
 * @param position the field
 */
public record Property(
        String name,
        ValueType type,
        boolean nullable,
        boolean identity,
        Optional<DefaultValue> defaultValue,
        List<Constraint> constraints,
        Access access,
        boolean isFinal,
        Optional<String> documentation,
        List<IndexMark> indexes,
        Position position) {

    public Property {
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
    }

    /** One by which nothing is found. */
    public Property(
            String name,
            ValueType type,
            boolean nullable,
            boolean identity,
            Optional<DefaultValue> defaultValue,
            List<Constraint> constraints,
            Access access,
            boolean isFinal,
            Optional<String> documentation,
            Position position) {
        this(
                name,
                type,
                nullable,
                identity,
                defaultValue,
                constraints,
                access,
                isFinal,
                documentation,
                List.of(),
                position);
    }

    /** {@code @Unique} or {@code @Indexed}. */
    public record IndexMark(boolean unique, Position position) {
        /** The simple name of the annotation. */
        public String annotation() {
            return unique ? "Unique" : "Indexed";
        }
    }

    /** What it is found by; the stricter one where there are two. */
    public Optional<IndexMark> index() {
        return indexes.stream().min(Comparator.comparing(mark -> !mark.unique()));
    }

    /** A {@code @Default} as written, not yet judged. */
    public record DefaultValue(String text, Position position) {}

    /** The same of another type, with other constraints. */
    public Property with(ValueType otherType, List<Constraint> otherConstraints) {
        return new Property(
                name,
                otherType,
                nullable,
                identity,
                defaultValue,
                otherConstraints,
                access,
                isFinal,
                documentation,
                indexes,
                position);
    }

    /** Whether it is a List, Set or Map, which defaults to empty and is never null. */
    public boolean container() {
        return type instanceof ValueType.Collection || type instanceof ValueType.Mapping;
    }

    /** Whether it is an identity that is made up (UUIDv7) where none is given. */
    public boolean generated() {
        return identity
                && (type instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.UUID
                        || type instanceof ValueType.Identity typed
                                && typed.scalar().type() == ScalarType.UUID);
    }

    /** Whether its builder insists on it: a stage of its own. */
    public boolean required() {
        return !nullable && !container() && !generated() && defaultValue.isEmpty();
    }
}
