package dev.typecase.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An open domain, as the domain that includes it sees it.
 *
 * @param name the generated class that stands for it: {@code CataloguePart}
 * @param domain the name its generated classes begin with: {@code Catalogue}
 * @param elements its classes, handlers excepted
 * @param handlers its handlers, each with the names of what its constructor takes, which class files need not keep
 */
public record Part(
        QualifiedName name,
        String domain,
        List<QualifiedName> elements,
        SortedMap<QualifiedName, List<String>> handlers) {

    public Part {
        elements = List.copyOf(elements);
        handlers = Collections.unmodifiableSortedMap(new TreeMap<>(handlers));
    }

    /** The interface that sends the commands which it handles. */
    public QualifiedName commands() {
        return Suffix.COMMANDS.beside(QualifiedName.of(name.packageName(), domain));
    }
}
