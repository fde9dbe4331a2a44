package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Dependency;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.Suffix;
import dev.typecase.processor.problem.DependencyProblems;
import dev.typecase.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a handler depends on outlives a message: it is none of the domain's objects, and not the domain itself. */
final class DependencyRule {

    private static final Set<Suffix> OF_DOMAIN = Set.of(Suffix.DOMAIN, Suffix.UNIT_OF_WORK, Suffix.EVENT_TABLE);

    /** What a method takes beside its event. */
    static final QualifiedName METADATA = QualifiedName.of("dev.typecase", "EventMetadata");

    private DependencyRule() {}

    static List<Problem> check(Domain domain) {
        return domain.handlers().stream()
                .flatMap(handler -> handler.constructor().stream()
                        .flatMap(constructor -> constructor.dependencies().stream())
                        .flatMap(dependency -> check(domain, handler, dependency).stream()))
                .toList();
    }

    private static Optional<Problem> check(Domain domain, Handler handler, Dependency dependency) {
        QualifiedName type = dependency.type().erasure();
        if (dependency.type().arrayDimensions() > 0) {
            return Optional.empty();
        }
        if (type.equals(METADATA)) {
            return Optional.of(DependencyProblems.metadata(handler, dependency));
        }
        boolean whole = type.packageName().equals(domain.packageName())
                && OF_DOMAIN.stream().anyMatch(suffix -> type.simpleName().equals(domain.name() + suffix.text()));
        if (whole) {
            return Optional.of(DependencyProblems.wholeDomain(handler, dependency, domain));
        }
        if (domain.aggregates().stream().map(Aggregate::name).anyMatch(type::equals)) {
            return Optional.of(DependencyProblems.aggregate(handler, dependency));
        }
        Optional<DeclaredRepository> answered = domain.repositories().stream()
                .filter(repository -> Suffix.QUERIES.beside(repository.name()).equals(type))
                .findFirst();
        if (answered.isPresent()) {
            return answered.map(repository -> DependencyProblems.queries(handler, dependency, repository.name()));
        }
        return Stream.of(
                        domain.entities().stream(),
                        domain.commands().stream(),
                        domain.events().stream().map(Event::state))
                .flatMap(states -> states)
                .filter(state -> state.name().equals(type))
                .map(StateType::kind)
                .findFirst()
                .map(kind -> DependencyProblems.domainObject(handler, dependency, kind));
    }
}
