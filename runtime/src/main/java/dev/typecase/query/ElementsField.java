package dev.typecase.query;

import dev.typecase.mapping.FieldPath;

/**
 * A List or a Set of single values.
 *
 * @param <T> the aggregate, entity or value that has it
 * @param <E> an element
 * @param <F> what can be asked of an element
 */
public final class ElementsField<T, E, F extends Field<E, E>> extends CollectionField<T, E> {

    private final F element;

    /** For generated code. */
    public ElementsField(FieldPath<T> path, F element) {
        super(path);
        this.element = element;
    }

    /** An element, for conditions: {@code TAGS.any(TAGS.element().startsWith("sci"))}. */
    public F element() {
        return element;
    }

    /** This value is one of its elements. */
    public Condition<T> contains(E value) {
        return any(element.eq(value));
    }
}
