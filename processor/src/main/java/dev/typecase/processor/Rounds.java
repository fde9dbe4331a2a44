package dev.typecase.processor;

import dev.typecase.processor.generate.GeneratedNames;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.read.Discovery;
import dev.typecase.processor.read.DomainReader;
import dev.typecase.processor.read.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides from round to round what is written. Both processors see the same rounds and come to the same plan, so that
 * each knows whether the other one writes something.
 *
 * <p>A class waits until all types that it names exist, whoever generates them; a domain waits for all its classes. The
 * compiler gives another round only after one in which a file was written, and does not want files in the last round.
 * So in a round in which nothing else is left to write, what waits for somebody else's type is written as it stands:
 * then only the type that really does not exist is reported by the compiler, and not what would have been generated for
 * those who name it.
 *
 * <p>Before that is done, the commands interfaces are written, which need none of the handlers' dependencies. They are
 * held back for this moment where nobody waits for them: they buy other processors one more round to write what is
 * waited for.
 */
final class Rounds {

    private final SortedSet<QualifiedName> waiting = new TreeSet<>();
    private final SortedSet<String> domainsWaiting = new TreeSet<>();
    private final SortedSet<String> commandsWaiting = new TreeSet<>();
    private final SortedSet<QualifiedName> classes = new TreeSet<>();
    private final SortedSet<String> domains = new TreeSet<>();
    private final SortedSet<QualifiedName> handWritten = new TreeSet<>();
    private final SortedSet<QualifiedName> givenUp = new TreeSet<>();
    private final Map<String, SortedSet<QualifiedName>> writtenWithout = new TreeMap<>();
    private boolean started;

    /** The classes found so far. */
    SortedSet<QualifiedName> classes() {
        return Collections.unmodifiableSortedSet(classes);
    }

    /** The domains found so far, by package. */
    SortedSet<String> domains() {
        return Collections.unmodifiableSortedSet(domains);
    }

    /** The top-level classes of the first round. */
    SortedSet<QualifiedName> handWritten() {
        return Collections.unmodifiableSortedSet(handWritten);
    }

    /** The classes that were written before all types that they name existed. */
    SortedSet<QualifiedName> givenUp() {
        return Collections.unmodifiableSortedSet(givenUp);
    }

    /** The classes that came only after their domain, by package, had been written. */
    Map<String, SortedSet<QualifiedName>> tooLate() {
        return Collections.unmodifiableMap(writtenWithout);
    }

    /**
     * The plan of the next round.
     *
     * @param discovery what the round brings
     * @param read reads a class; empty where it cannot be read
     * @param hasFiles whether the files of a class are there already, and need not be written
     * @param domainReader finds the domain of a package
     */
    Plan next(
            Discovery discovery,
            Function<QualifiedName, Optional<Reading>> read,
            Predicate<Reading> hasFiles,
            DomainReader domainReader) {
        boolean news = admit(discovery, domainReader);
        List<Reading> readings =
                waiting.stream().map(read).flatMap(Optional::stream).toList();
        List<Reading> done =
                readings.stream().filter(Reading::isComplete).filter(hasFiles).toList();
        List<Reading> ready = readings.stream()
                .filter(Reading::isComplete)
                .filter(hasFiles.negate())
                .toList();
        List<Reading> unready =
                readings.stream().filter(reading -> !reading.isComplete()).toList();
        Waiters waiters = new Waiters(unready, domainReader);

        // In a round that brings classes, another processor may be writing more of them.
        boolean settled = !news || ready.isEmpty() && done.isEmpty();
        SortedSet<String> whole = settled ? select(domainsWaiting, waiters::noneIn) : new TreeSet<>();
        SortedSet<String> commands = select(
                commandsWaiting,
                name -> whole.contains(name) || waiters.wantCommandsOf(name) && waiters.knowCommandsOf(name));
        Plan plan = new Plan(ready, commands, whole);
        if (plan.isEmpty()) {
            plan = stalled(waiters);
        }
        done.forEach(reading -> waiting.remove(reading.name()));
        settle(plan, readings);
        return plan;
    }

    /** The plan of a round in which nothing is left to write but for those who wait. */
    private Plan stalled(Waiters waiters) {
        SortedSet<String> spare = select(commandsWaiting, waiters::knowCommandsOf);
        if (!spare.isEmpty()) {
            return new Plan(List.of(), spare, new TreeSet<>());
        }
        // First those who wait for what we never write; who waits for their files need not be given up.
        List<Reading> lost = waiters.forOthers();
        return lost.isEmpty()
                ? new Plan(waiters.unready, new TreeSet<>(commandsWaiting), new TreeSet<>(domainsWaiting))
                : new Plan(lost, new TreeSet<>(), new TreeSet<>());
    }

    private boolean admit(Discovery discovery, DomainReader domainReader) {
        if (!started) {
            started = true;
            handWritten.addAll(discovery.sources());
        }
        for (String name : discovery.domains()) {
            if (domains.add(name)) {
                domainsWaiting.add(name);
                commandsWaiting.add(name);
            }
        }
        boolean news = false;
        for (QualifiedName name : discovery.classes()) {
            if (classes.add(name)) {
                waiting.add(name);
                news = true;
                domainReader
                        .of(name.packageName())
                        .map(Domain::packageName)
                        .filter(domain -> domains.contains(domain) && !domainsWaiting.contains(domain))
                        .ifPresent(domain -> writtenWithout
                                .computeIfAbsent(domain, added -> new TreeSet<>())
                                .add(name));
            }
        }
        return news;
    }

    private void settle(Plan plan, List<Reading> readings) {
        // What could not be read, now or as something of ours, will not be written either.
        waiting.retainAll(readings.stream().map(Reading::name).toList());
        for (Reading reading : plan.classes()) {
            waiting.remove(reading.name());
            if (!reading.isComplete()) {
                givenUp.add(reading.name());
            }
        }
        commandsWaiting.removeAll(plan.commands());
        domainsWaiting.removeAll(plan.domains());
    }

    private static SortedSet<String> select(SortedSet<String> names, Predicate<String> which) {
        return names.stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The classes that still wait for a type. */
    private static final class Waiters {
        private final List<Reading> unready;
        private final DomainReader domainReader;

        Waiters(List<Reading> unready, DomainReader domainReader) {
            this.unready = unready;
            this.domainReader = domainReader;
        }

        /** Whether nothing of a domain waits: none of its classes, and none of those of its parts. */
        boolean noneIn(String domain) {
            return in(domain).findAny().isEmpty() && hasItsParts(domain);
        }

        private boolean hasItsParts(String domain) {
            return domainReader.of(domain).map(Domain::composition).stream()
                    .noneMatch(composition -> composition.waiting()
                            || composition.parts().stream()
                                    .map(part -> part.name().packageName())
                                    .anyMatch(part -> !part.equals(domain)
                                            && in(part).findAny().isPresent()));
        }

        boolean wantCommandsOf(String domain) {
            return domainReader
                    .of(domain)
                    .map(model -> GeneratedNames.commands(model).simpleName())
                    .filter(name -> unready.stream()
                            .anyMatch(reading -> reading.missing().contains(name)))
                    .isPresent();
        }

        /** Whether the signatures of all methods that handle its commands are known. */
        boolean knowCommandsOf(String domain) {
            return hasItsParts(domain)
                    && in(domain)
                            .filter(Reading.OfHandler.class::isInstance)
                            .map(reading -> ((Reading.OfHandler) reading).model())
                            .filter(handler -> handler.kind() == Handler.Kind.COMMAND)
                            .flatMap(handler -> handler.methods().stream())
                            .flatMap(Rounds::types)
                            .noneMatch(TypeUse::missing);
        }

        /** Those that wait for at least one type that will not be generated from any of the others. */
        List<Reading> forOthers() {
            Set<String> ours = unready.stream()
                    .map(Reading::name)
                    .flatMap(name -> Stream.of(
                            GeneratedNames.repository(name),
                            GeneratedNames.builder(name),
                            GeneratedNames.constraints(name),
                            GeneratedNames.mapping(name),
                            GeneratedNames.entry(name),
                            GeneratedNames.queries(name)))
                    .map(QualifiedName::simpleName)
                    .collect(Collectors.toSet());
            return unready.stream()
                    .filter(reading -> !ours.containsAll(reading.missing()))
                    .toList();
        }

        private Stream<Reading> in(String domain) {
            return unready.stream()
                    .filter(reading -> domainReader
                            .of(reading.name().packageName())
                            .filter(model -> model.packageName().equals(domain))
                            .isPresent());
        }
    }

    private static Stream<TypeUse> types(Handler.Method method) {
        List<TypeUse> types = new ArrayList<>(method.parameters());
        method.returnType().ifPresent(types::add);
        types.addAll(method.checkedExceptions());
        return types.stream();
    }
}
