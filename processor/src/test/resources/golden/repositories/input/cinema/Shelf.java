package cinema;

import dev.typecase.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

interface Shelf<T extends dev.typecase.AggregateRoot<?>, I> {

    T get(I identity);

    Optional<T> find(I identity);

    boolean contains(I identity);

    void add(T element);

    void remove(T element);

    long count();

    List<T> list();

    Stream<T> stream();

    Query<T> query();
}
