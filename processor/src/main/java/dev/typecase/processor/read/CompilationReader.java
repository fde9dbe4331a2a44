package dev.typecase.processor.read;

import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Compilation.Ambiguous;
import dev.typecase.processor.model.Compilation.LooseMethod;
import dev.typecase.processor.model.Compilation.Stray;
import dev.typecase.processor.model.Compilation.Unannotated;
import dev.typecase.processor.model.Composition;
import dev.typecase.processor.model.Composition.Foreign;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Part;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Reads all that is compiled, as it stands in the current round. */
public final class CompilationReader {

    private final ElementReader reader;
    private final DomainReader domains;
    private final Guard guard;

    private final Map<String, Domain> found = new TreeMap<>();
    private final Map<String, List<Reading>> members = new TreeMap<>();
    private final List<Stray> strays = new ArrayList<>();
    private final List<LooseMethod> loose = new ArrayList<>();
    private final List<Ambiguous> ambiguous = new ArrayList<>();
    private final List<QualifiedName> misplaced = new ArrayList<>();
    private final List<Unannotated> unannotated = new ArrayList<>();

    /** A reader for the current round; a class that cannot be read is left out, and the guard knows why. */
    public CompilationReader(ElementReader reader, DomainReader domains, Guard guard) {
        this.reader = reader;
        this.domains = domains;
        this.guard = guard;
    }

    /**
     * Reads them.
     *
     * @param classes those found in any round
     * @param packages the domains found in any round: those that are compiled as a whole
     * @param handWritten the top-level classes that no processor has generated
     */
    public Compilation read(
            SortedSet<QualifiedName> classes, SortedSet<String> packages, SortedSet<QualifiedName> handWritten) {
        for (String name : packages) {
            domains.of(name).ifPresent(domain -> found.put(domain.packageName(), domain));
        }
        for (QualifiedName name : classes) {
            guard.run(Position.of(name.canonical()), () -> reader.find(name).ifPresent(type -> add(name, type)));
        }
        List<Domain> whole = found.values().stream()
                .map(domain -> filled(domain, packages.contains(domain.packageName()), classes))
                .toList();
        Optional<String> unannotatedDomain = reader.forgotten().domain();
        return new Compilation(whole, strays, loose, ambiguous, misplaced, unannotated, unannotatedDomain, handWritten);
    }

    private void add(QualifiedName name, TypeElement type) {
        List<Role> roles = Role.of(type);
        if (roles.stream().noneMatch(role -> role == Role.COMMAND_HANDLER || role == Role.EVENT_HANDLER)) {
            loose.addAll(new HandlerReader(reader.scope()).loose(type));
        }
        if (EventReader.isIntegration(type) && !roles.contains(Role.EVENT)) {
            misplaced.add(name);
        }
        Optional<Role> main = reader.forgotten().main(type);
        if (main.isEmpty()) {
            return;
        }
        Role role = main.get();
        // A handler shows by its methods that it lacks an annotation.
        if (roles.isEmpty() && role.hasState()) {
            unannotated.add(new Unannotated(name, role.simpleName(), Positions.of(type)));
        }
        if (roles.size() > 1) {
            List<String> annotations = roles.stream().map(Role::simpleName).toList();
            ambiguous.add(new Ambiguous(name, annotations, Positions.of(type)));
        }
        Optional<Domain> domain = domains.of(name.packageName());
        String key = domain.map(Domain::packageName).orElse("");
        boolean stray = domain.isEmpty()
                || reader.forgotten().domain().filter(key::equals).isPresent();
        if (stray && !roles.isEmpty()) {
            strays.add(new Stray(name, role.simpleName(), Positions.of(type)));
        }
        if (domain.isEmpty()) {
            return;
        }
        found.putIfAbsent(key, domain.get());
        members.computeIfAbsent(key, added -> new ArrayList<>()).add(reader.read(type, role));
    }

    private Domain filled(Domain domain, boolean whole, SortedSet<QualifiedName> classes) {
        List<Reading> all = new ArrayList<>(members.getOrDefault(domain.packageName(), List.of()));
        SortedSet<QualifiedName> elsewhere = new TreeSet<>();
        for (Part part : new LinkedHashSet<>(domain.composition().parts())) {
            List<Reading> included = included(part, whole);
            included.stream()
                    .map(Reading::name)
                    .filter(name -> !classes.contains(name))
                    .forEach(elsewhere::add);
            all.addAll(included);
        }
        all.sort(Comparator.comparing(Reading::name));
        Composition composition = domain.composition();
        return new Domain(
                domain.packageName(),
                domain.name(),
                models(all, Reading.OfAggregate.class, Reading.OfAggregate::model),
                states(all, StateType.Kind.ENTITY),
                states(all, StateType.Kind.VALUE_OBJECT),
                states(all, StateType.Kind.COMMAND),
                models(all, Reading.OfEvent.class, Reading.OfEvent::model),
                models(all, Reading.OfHandler.class, Reading.OfHandler::model),
                models(all, Reading.OfRepository.class, Reading.OfRepository::model),
                domain.position(),
                new Composition(
                        whole,
                        composition.open(),
                        composition.parts(),
                        composition.misfits(),
                        composition.waiting(),
                        elsewhere,
                        whole ? foreign(domain, all) : List.of()),
                domain.asynchronous());
    }

    /** What a part brings; nothing where its domain is not compiled as a whole, and so not judged or written. */
    private List<Reading> included(Part part, boolean whole) {
        List<Reading> found = new ArrayList<>();
        if (whole) {
            part.elements().forEach(name -> read(name).ifPresent(found::add));
            part.handlers()
                    .forEach((name, parameters) -> read(name)
                            .map(reading -> named(reading, parameters))
                            .ifPresent(found::add));
        }
        return found;
    }

    private Optional<Reading> read(QualifiedName name) {
        return guard.get(Position.of(name.canonical()), () -> reader.read(name)).flatMap(reading -> reading);
    }

    private static Reading named(Reading reading, List<String> parameters) {
        return reading instanceof Reading.OfHandler handler
                ? new Reading.OfHandler(handler.model().named(parameters), handler.missing())
                : reading;
    }

    /** The events of other domains that event handlers take. Of an open domain nobody knows which domains are others. */
    private List<Foreign> foreign(Domain domain, List<Reading> all) {
        if (domain.composition().open()) {
            return List.of();
        }
        Set<QualifiedName> own = all.stream().map(Reading::name).collect(Collectors.toSet());
        SortedSet<QualifiedName> taken = all.stream()
                .filter(Reading.OfHandler.class::isInstance)
                .map(reading -> ((Reading.OfHandler) reading).model())
                .filter(handler -> handler.kind() == Handler.Kind.EVENT)
                .flatMap(handler -> handler.methods().stream())
                .flatMap(method -> method.message().stream())
                .filter(message -> !own.contains(message))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Foreign> foreign = new ArrayList<>();
        for (QualifiedName message : taken) {
            domains.of(message.packageName())
                    .filter(other -> !other.packageName().equals(domain.packageName()))
                    .ifPresent(other -> read(message)
                            .filter(Reading.OfEvent.class::isInstance)
                            .ifPresent(reading -> foreign.add(new Foreign(
                                    ((Reading.OfEvent) reading).model(),
                                    other.name(),
                                    other.composition().open()))));
        }
        return foreign;
    }

    private static List<StateType> states(List<Reading> all, StateType.Kind kind) {
        return models(all, Reading.OfState.class, Reading.OfState::model).stream()
                .filter(state -> state.kind() == kind)
                .toList();
    }

    private static <R extends Reading, M> List<M> models(List<Reading> all, Class<R> kind, Function<R, M> model) {
        return all.stream().filter(kind::isInstance).map(kind::cast).map(model).toList();
    }
}
