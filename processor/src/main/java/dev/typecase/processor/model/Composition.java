package dev.typecase.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a domain is put together from what is compiled now, what was compiled elsewhere, and what other domains raise.
 *
 * @param whole whether the package itself is compiled now, and so all that belongs to it
 * @param open whether it is a part of another domain
 * @param parts those that it includes
 * @param misfits what it includes and is no part
 * @param waiting whether it includes a class that does not exist (yet)
 * @param elsewhere its classes that are not compiled now, but come from a part as class files
 * @param foreign the events of other domains that its handlers take
 */
public record Composition(
        boolean whole,
        boolean open,
        List<Part> parts,
        List<Misfit> misfits,
        boolean waiting,
        SortedSet<QualifiedName> elsewhere,
        List<Foreign> foreign) {

    /** A closed domain of one compilation. */
    public static final Composition WHOLE =
            new Composition(true, false, List.of(), List.of(), false, new TreeSet<>(), List.of());

    public Composition {
        parts = List.copyOf(parts);
        misfits = List.copyOf(misfits);
        elsewhere = Collections.unmodifiableSortedSet(new TreeSet<>(elsewhere));
        foreign = List.copyOf(foreign);
    }

    /**
     * A class that is included and is no part that can be read.
     *
     * @param name the class
     * @param format the form of what it exports, where that is not known; 0 where it exports nothing
     * @param closed the closed domain that it is the facade of, or a class in; empty where there is none
     */
    public record Misfit(QualifiedName name, int format, String closed) {}

    /** An event of another domain, which has this name; or of an open one, which could have been included. */
    public record Foreign(Event event, String domain, boolean open) {}
}
