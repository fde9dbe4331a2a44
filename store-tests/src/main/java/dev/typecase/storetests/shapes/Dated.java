package dev.typecase.storetests.shapes;

import dev.typecase.AggregateRoot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An aggregate that knows when it came and changed. */
abstract class Dated<E> extends AggregateRoot<E> {
    Instant created;

    @Nullable
    Instant changed;
}
