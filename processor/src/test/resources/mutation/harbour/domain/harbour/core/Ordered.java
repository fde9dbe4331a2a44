package harbour.core;

public interface Ordered<T extends Comparable<? super T>> {
    T from();

    T to();

    default boolean contains(T x) {
        return from().compareTo(x) <= 0 && x.compareTo(to()) <= 0;
    }
}
