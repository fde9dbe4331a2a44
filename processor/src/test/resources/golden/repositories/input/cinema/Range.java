package cinema;

import dev.typecase.ValueObject;

@ValueObject
public record Range<T extends Comparable<? super T>>(T first, T last) {}
