package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Part;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who handles what in a domain: commands and events sorted by name, with their handlers. */
final class DomainPlan {

    private final Domain domain;
    private final boolean sound;
    private final List<Handling> commandHandlings;
    private final Map<QualifiedName, List<Integer>> byMessage = new HashMap<>();
    private final List<Handling> eventHandlings;
    private final List<Event> published;
    private final Set<QualifiedName> publishedNames;

    /** @param sound whether the domain has no errors; if it has, what its package cannot name is left out */
    DomainPlan(Domain domain, boolean sound) {
        this.domain = domain;
        this.sound = sound;
        this.commandHandlings = handlings(Handler.Kind.COMMAND);
        this.eventHandlings = handlings(Handler.Kind.EVENT);
        for (int index = 0; index < eventHandlings.size(); index++) {
            int place = index;
            eventHandlings
                    .get(index)
                    .method()
                    .message()
                    .ifPresent(message -> byMessage
                            .computeIfAbsent(message, first -> new ArrayList<>())
                            .add(place));
        }
        this.published = publicOnes(domain.published());
        this.publishedNames = published.stream().map(Event::name).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Event> publicOnes(List<Event> events) {
        return events.stream()
                .filter(event -> event.state().access() == Access.PUBLIC)
                .sorted(Comparator.comparing(Event::name))
                .toList();
    }

    private List<Handling> handlings(Handler.Kind kind) {
        return domain.handlers().stream()
                .filter(handler -> handler.kind() == kind)
                .sorted(Comparator.comparing(Handler::name))
                .flatMap(handler -> handler.methods().stream().map(method -> new Handling(handler, method)))
                .toList();
    }

    /** A command and the method that handles it; there is none where that is an error. */
    record CommandCall(QualifiedName command, Optional<Handling> handling) {

        Optional<TypeUse> result() {
            return handling.flatMap(handled -> handled.method().returnType());
        }
    }

    /** An event and the methods that handle it, in the order in which they run (S13). */
    record EventRoute(Event event, List<Handling> handlings) {
        EventRoute {
            handlings = List.copyOf(handlings);
        }
    }

    /** Of an open domain those that it handles, wherever they are declared. */
    List<CommandCall> commands() {
        Stream<QualifiedName> commands = domain.composition().open()
                ? commandHandlings.stream().flatMap(handling -> handling.method().message().stream())
                : domain.commands().stream()
                        .filter(command -> reachable(command.access(), command.name()))
                        .map(StateType::name);
        return commands.sorted()
                .distinct()
                .map(command -> new CommandCall(command, handling(command)))
                .toList();
    }

    /** Where it is an error that there are several, one of a part: it has a method for the command already. */
    private Optional<Handling> handling(QualifiedName command) {
        List<Handling> handlings = commandHandlings.stream()
                .filter(handling -> handling.method().message().equals(Optional.of(command)))
                .toList();
        return handlings.stream()
                .filter(handling -> partOf(handling).isPresent())
                .findFirst()
                .or(() -> handlings.stream().findFirst());
    }

    private Optional<Part> partOf(Handling handling) {
        return domain.composition().parts().stream()
                .filter(part -> part.handlers().containsKey(handling.handler().name()))
                .findFirst();
    }

    /** The parts whose commands it sends; where two have a method for one command, which is an error, only one of them. */
    List<Part> extended() {
        List<Part> extended = new ArrayList<>();
        for (Part part : domain.composition().parts()) {
            boolean clashes = commandHandlings.stream()
                    .filter(handling -> partOf(handling).equals(Optional.of(part)))
                    .flatMap(handling -> handling.method().message().stream())
                    .anyMatch(command -> extended.stream().anyMatch(other -> handles(other, command)));
            if (!clashes && !extended.contains(part)) {
                extended.add(part);
            }
        }
        return extended;
    }

    private boolean handles(Part part, QualifiedName command) {
        return commandHandlings.stream()
                .filter(handling -> handling.method().message().equals(Optional.of(command)))
                .anyMatch(handling -> partOf(handling).equals(Optional.of(part)));
    }

    /** Whether one of these parts has a method for the command. */
    boolean inherits(CommandCall call, List<Part> from) {
        return from.stream().anyMatch(part -> handles(part, call.command()));
    }

    /** Its own, and those of other domains that it receives. */
    List<EventRoute> events() {
        return Stream.concat(domain.events().stream(), domain.received().stream())
                .sorted(Comparator.comparing(Event::name))
                .map(event -> new EventRoute(event, handlings(event)))
                .toList();
    }

    /** Those of the event itself and of its sealed interfaces, in the order in which they run (S13). */
    List<Handling> handlings(Event event) {
        Stream<QualifiedName> interfaces =
                event.interfaces().stream().filter(Event.Interface::sealed).map(Event.Interface::name);
        return Stream.concat(Stream.of(event.name()), interfaces)
                .distinct()
                .flatMap(message -> byMessage.getOrDefault(message, List.of()).stream())
                .sorted()
                .map(eventHandlings::get)
                .toList();
    }

    /** Its events that other domains may handle, sorted by name. */
    List<Event> published() {
        return published;
    }

    /** The events of other domains that it handles, sorted by name. */
    List<Event> received() {
        return publicOnes(domain.received());
    }

    boolean publishes(Event event) {
        return publishedNames.contains(event.name());
    }

    /** The classes of the aggregates, sorted by name. */
    List<QualifiedName> aggregates() {
        return domain.aggregates().stream()
                .filter(aggregate -> reachable(aggregate.state().access(), aggregate.name()))
                .map(Aggregate::name)
                .sorted()
                .toList();
    }

    /** The declared repositories, sorted by name; but for those with type parameters, which is an error. */
    List<DeclaredRepository> repositories() {
        return domain.repositories().stream()
                .filter(repository -> !repository.form().isGeneric())
                .filter(repository -> reachable(repository.access(), repository.name()))
                .sorted(Comparator.comparing(DeclaredRepository::name))
                .toList();
    }

    private boolean reachable(Access access, QualifiedName name) {
        return sound
                || access == Access.PUBLIC
                || access != Access.PRIVATE && name.packageName().equals(domain.packageName());
    }

    /** Whether the domain's files can name a type; in a sound domain they can. */
    boolean nameable(TypeUse type) {
        boolean beside = type.erasure().packageName().equals(domain.packageName());
        return sound || type.isPublic() || beside && !type.isPrivate();
    }

    /** The type as the domain's files name it: {@code Object} for one that they cannot name. */
    TypeName type(TypeUse type) {
        return nameable(type) ? JavaTypes.of(type) : ClassName.OBJECT;
    }

    Domain domain() {
        return domain;
    }

    boolean sound() {
        return sound;
    }

    /** All its handlers, sorted by name. */
    List<Handler> handlers() {
        return domain.handlers().stream()
                .sorted(Comparator.comparing(Handler::name))
                .toList();
    }

    /** All that its files are generated from. */
    List<QualifiedName> origins() {
        return Stream.of(
                        domain.aggregates().stream().map(Aggregate::name),
                        domain.entities().stream().map(StateType::name),
                        domain.values().stream().map(StateType::name),
                        domain.commands().stream().map(StateType::name),
                        domain.events().stream().map(Event::name),
                        domain.handlers().stream().map(Handler::name),
                        domain.repositories().stream().map(DeclaredRepository::name))
                .flatMap(names -> names)
                .sorted()
                .distinct()
                .toList();
    }

    /** Those of them that are compiled now. */
    List<QualifiedName> sources() {
        return origins().stream()
                .filter(name -> !domain.composition().elsewhere().contains(name))
                .toList();
    }
}
