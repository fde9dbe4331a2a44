package dev.typecase.processor.read;

import dev.typecase.processor.model.QualifiedName;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What reading one class needs: the compiler's services, and a list to put the missing types on. */
final class Scope {

    private final Elements elements;
    private final Types types;
    private final ValueGraph graph;
    private final Forgotten forgotten;
    private final SortedSet<String> missing = new TreeSet<>();
    private final Set<QualifiedName> open = new HashSet<>();

    Scope(Elements elements, Types types, ValueGraph graph, Forgotten forgotten) {
        this.elements = elements;
        this.types = types;
        this.graph = graph;
        this.forgotten = forgotten;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    ValueGraph graph() {
        return graph;
    }

    Forgotten forgotten() {
        return forgotten;
    }

    /** Remembers that a type does not exist, and tells its simple name. */
    String missing(TypeMirror type) {
        String name = Names.ofMissing(type);
        missing.add(name);
        return name;
    }

    void missing(Collection<String> names) {
        missing.addAll(names);
    }

    /** What is read of a class, unless it is being read already: then it contains itself, and there is nothing. */
    <T> Optional<T> reading(QualifiedName type, Supplier<T> read) {
        if (!open.add(type)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.get());
        } finally {
            open.remove(type);
        }
    }

    SortedSet<String> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }
}
