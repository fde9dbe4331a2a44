package dev.typecase.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that was read in one compilation.
 *
 * @param domains sorted by package
 * @param strays what belongs to no domain: no package at or above its own is annotated with {@code @Domain}
 * @param loose methods with {@code @Handle} in a class that is neither a command nor an event handler
 * @param ambiguous classes with several annotations that exclude each other; each is read as the first of them
 * @param misplaced classes with {@code @IntegrationEvent} that are no events
 * @param unannotated classes that lack an annotation; each is a member of its domain as if it had it
 * @param unannotatedDomain the package that lacks {@code @Domain}; it is among the domains as if it had it
 * @param handWritten the top-level classes of the compilation that no processor has generated: whose names are taken
 */
public record Compilation(
        List<Domain> domains,
        List<Stray> strays,
        List<LooseMethod> loose,
        List<Ambiguous> ambiguous,
        List<QualifiedName> misplaced,
        List<Unannotated> unannotated,
        Optional<String> unannotatedDomain,
        SortedSet<QualifiedName> handWritten) {

    /** A compilation that has no other classes than those of its domains. */
    public Compilation(List<Domain> domains, List<Stray> strays, List<LooseMethod> loose) {
        this(domains, strays, loose, List.of(), List.of(), List.of(), Optional.empty(), new TreeSet<>());
    }

    public Compilation {
        domains = List.copyOf(domains);
        strays = List.copyOf(strays);
        loose = List.copyOf(loose);
        ambiguous = List.copyOf(ambiguous);
        misplaced = List.copyOf(misplaced);
        unannotated = List.copyOf(unannotated);
        handWritten = Collections.unmodifiableSortedSet(new TreeSet<>(handWritten));
    }

    /** A class that carries an annotation of ours and lies outside every domain. */
    public record Stray(QualifiedName name, String annotation, Position position) {}

    /** A class that is used as what an annotation would make it, and the simple name of that annotation. */
    public record Unannotated(QualifiedName name, String annotation, Position position) {}

    /** A class with several annotations of which it can have one; their simple names. */
    public record Ambiguous(QualifiedName name, List<String> annotations, Position position) {
        public Ambiguous {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * A {@code @Handle} method that nobody calls, because its class carries no annotation of a handler.
     *
     * @param owner the class
     * @param name the method
     * @param message the class of its first parameter; empty where there is none or it is not a class
     * @param position the annotation {@code @Handle} on the method
     */
    public record LooseMethod(QualifiedName owner, String name, Optional<QualifiedName> message, Position position) {}
}
