package dev.typecase.storetests.warehouse;

/** The state that an {@link Item} is in. */
public enum Condition {
    NEW,
    USED
}
