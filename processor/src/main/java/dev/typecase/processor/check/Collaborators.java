package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Dependency;
import dev.typecase.processor.model.Part;
import dev.typecase.processor.model.QualifiedName;
import java.util.List;
import java.util.Set;

/** What handlers depend on and the application supplies: all that is neither generated nor the domain's clock. */
final class Collaborators {

    private static final QualifiedName CLOCK = QualifiedName.of("java.time", "Clock");
    private static final Set<String> OF_DOMAIN = Set.of("Commands", "UnitOfWork", "Domain", "EventTable");

    private Collaborators() {}

    static List<Dependency> of(Handler handler, Domain domain) {
        return handler.constructor().map(Handler.HandlerConstructor::dependencies).orElse(List.of()).stream()
                .filter(dependency -> !dependency.type().missing())
                .filter(dependency -> !dependency.type().erasure().equals(CLOCK))
                .filter(dependency -> !isGenerated(dependency.type().erasure(), domain))
                .toList();
    }

    private static boolean isGenerated(QualifiedName name, Domain domain) {
        return name.packageName().equals(domain.packageName())
                        && OF_DOMAIN.stream()
                                .anyMatch(suffix -> name.simpleName().equals(domain.name() + suffix))
                || domain.repositories().stream().map(DeclaredRepository::name).anyMatch(name::equals)
                || domain.composition().parts().stream().map(Part::commands).anyMatch(name::equals)
                || domain.aggregates().stream()
                        .map(Aggregate::name)
                        .anyMatch(aggregate -> isRepository(name, aggregate));
    }

    private static boolean isRepository(QualifiedName name, QualifiedName aggregate) {
        return name.equals(QualifiedName.of(aggregate.packageName(), aggregate.simpleName() + "Repository"));
    }
}
