package dev.typecase;

/** When event handlers run. */
public enum Processing {

    /** As the {@link Domain} says; for the domain itself, {@link #SYNC}. */
    DEFAULT,

    /** Before the call returns that has led to the event. */
    SYNC,

    /**
     * In the background, by any process that has started the domain: on a store that keeps events. In memory there is no
     * background, and they run as if they were {@link #SYNC}.
     */
    ASYNC
}
