package dev.typecase.engine;

import dev.typecase.Processing;
import dev.typecase.StartFrom;

/**
 * An event handler, as a store that keeps events knows it.
 *
 * @param name under which its position is kept; unique in its domain
 * @param processing {@link Processing#SYNC} or {@link Processing#ASYNC}
 * @param startFrom where it begins in a store that does not know it yet (A8)
 * @param transactional whether it works in a unit of work; one that does not has no effects in the store
 */
public record Subscription(String name, Processing processing, StartFrom startFrom, boolean transactional) {

    /** Whether it runs in the background. */
    public boolean isAsync() {
        return processing == Processing.ASYNC;
    }
}
