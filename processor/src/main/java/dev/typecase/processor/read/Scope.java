package dev.typecase.processor.read;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
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

    SortedSet<String> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }
}
