package dev.typecase.processor.model;

import java.util.Comparator;
import java.util.List;

/**
 * The name of a class as the compiler knows it: its package, and its simple name behind those of the classes around it.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames from the top-level class inwards; never empty
 */
public record QualifiedName(String packageName, List<String> simpleNames) implements Comparable<QualifiedName> {

    public QualifiedName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** A top-level class. */
    public static QualifiedName of(String packageName, String simpleName) {
        return new QualifiedName(packageName, List.of(simpleName));
    }

    /** The last simple name: {@code BookAdded} of {@code bookshelf.BookEvent.BookAdded}. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The simple names joined: {@code BookEvent.BookAdded}. */
    public String nestedName() {
        return String.join(".", simpleNames);
    }

    /** The canonical name, by which the compiler finds the class again. */
    public String canonical() {
        return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
    }

    @Override
    public int compareTo(QualifiedName other) {
        return Comparator.comparing(QualifiedName::canonical).compare(this, other);
    }

    @Override
    public String toString() {
        return canonical();
    }
}
