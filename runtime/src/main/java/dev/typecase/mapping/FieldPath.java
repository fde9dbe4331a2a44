package dev.typecase.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from an object to one of its fields, or to a field of what it holds: {@code price.amount}. Every step but the last
 * leads into a {@link Shape.Kind#OBJECT}. A path without steps means an element of a collection, itself.
 *
 * @param <T> where the path begins
 */
public final class FieldPath<T> {

    private final List<Step> steps;
    private final Shape.Field leaf;
    private final FieldAccess<?> owner;
    private final int index;
    private final List<FieldAccess<?>> accesses;

    /**
     * From an object to one of its fields.
     *
     * @param shape the shape of the object
     * @param index of the field, in that shape
     */
    public record Step(Shape shape, int index) {
        /** The field. */
        public Shape.Field field() {
            return shape.fields().get(index);
        }
    }

    private FieldPath(
            List<Step> steps, Shape.Field leaf, FieldAccess<?> owner, int index, List<FieldAccess<?>> accesses) {
        this.steps = List.copyOf(steps);
        this.leaf = leaf;
        this.owner = owner;
        this.index = index;
        this.accesses = List.copyOf(accesses);
    }

    /** A field of the object. */
    public static <T> FieldPath<T> of(FieldAccess<T> access, int field) {
        Step step = new Step(access.shape(), field);
        return new FieldPath<>(List.of(step), step.field(), access, field, List.of(access));
    }

    /** An element of the collection that a field holds, itself. */
    public static <E> FieldPath<E> element(FieldAccess<?> access, int field) {
        Shape.Field element = access.shape().fields().get(field).element();
        if (element == null) {
            throw new AssertionError("generated code takes a field for a collection");
        }
        return new FieldPath<>(List.of(), element, access, field, List.of());
    }

    /** A field of what this path leads to. */
    public FieldPath<T> then(FieldAccess<?> access, int field) {
        Step step = new Step(access.shape(), field);
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        List<FieldAccess<?>> ways = new ArrayList<>(accesses);
        ways.add(access);
        return new FieldPath<>(longer, step.field(), access, field, ways);
    }

    /** The steps, from the object on; none where the path means an element of a collection itself. */
    public List<Step> steps() {
        return steps;
    }

    /** The field that the path leads to. */
    public Shape.Field leaf() {
        return leaf;
    }

    /** A value of the field as it is stored, as {@link StoredValue} describes. */
    public Object stored(Object value) {
        return StoredValue.of(leaf.kind(), owner.component(index, value));
    }

    /** What the field of an object holds, as it is stored; null where it, or what it is in, is missing. */
    public @Nullable Object read(T object) {
        Object value = value(object);
        return value == null ? null : stored(value);
    }

    /** What the field of an object holds, as the source declares it; null where it, or what it is in, is missing. */
    public @Nullable Object value(T object) {
        Object value = object;
        for (int i = 0; i < accesses.size() && value != null; i++) {
            value = value(accesses.get(i), value, steps.get(i).index());
        }
        return value;
    }

    /** A step's access is for what the step before it leads to, which the type system cannot say. */
    @SuppressWarnings("unchecked")
    private static <S> @Nullable Object value(FieldAccess<S> access, Object object, int field) {
        return access.value((S) object, field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof FieldPath<?> path
                && steps.equals(path.steps)
                && leaf.equals(path.leaf)
                && owner == path.owner
                && index == path.index;
    }

    /** By the field alone: the shapes on the way to it are large, and two ways to fields of one name and place are rare. */
    @Override
    public int hashCode() {
        return 31 * leaf.name().hashCode() + index;
    }

    /** The names of the fields: {@code price.amount}. */
    @Override
    public String toString() {
        return steps.isEmpty()
                ? "element"
                : String.join(
                        ".", steps.stream().map(step -> step.field().name()).toList());
    }
}
