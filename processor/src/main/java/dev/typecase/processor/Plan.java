package dev.typecase.processor;

import dev.typecase.processor.read.Reading;
import java.util.List;
import java.util.SortedSet;

/**
 * What is written in one round.
 *
 * @param classes those whose own files are written
 * @param commands the domains, by package, whose commands interface is written
 * @param domains the domains, by package, whose other files are written
 */
record Plan(List<Reading> classes, SortedSet<String> commands, SortedSet<String> domains) {

    Plan {
        classes = List.copyOf(classes);
    }

    boolean isEmpty() {
        return classes.isEmpty() && commands.isEmpty() && domains.isEmpty();
    }
}
