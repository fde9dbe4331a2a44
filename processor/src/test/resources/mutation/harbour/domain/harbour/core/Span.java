package harbour.core;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;

@ValueObject
public record Span<T extends Comparable<? super T>>(T from, T to) implements Ordered<T> {
    public static <T extends Comparable<? super T>> Span<T> of(T from, T to) {
        return new Span<>(from, to);
    }

    @Invariant("ends before it begins")
    boolean forward() {
        return from.compareTo(to) <= 0;
    }

    public boolean isEmpty() {
        return from.compareTo(to) == 0;
    }
}
