package shop.base;

import dev.typecase.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.jspecify.annotations.Nullable;

public abstract class Tracked<E> extends AggregateRoot<E> {
    @Nullable String changedBy;
}
