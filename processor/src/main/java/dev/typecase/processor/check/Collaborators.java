package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Dependency;
import dev.typecase.processor.model.Part;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.Suffix;
import java.util.List;
import java.util.Set;

/** What handlers depend on and the application supplies: all that is neither generated nor the domain's clock. */
final class Collaborators {

    private static final QualifiedName CLOCK = QualifiedName.of("java.time", "Clock");
    private static final Set<Suffix> OF_DOMAIN =
            Set.of(Suffix.COMMANDS, Suffix.UNIT_OF_WORK, Suffix.DOMAIN, Suffix.EVENT_TABLE);

    private Collaborators() {}

    static List<Dependency> of(Handler handler, Domain domain) {
        return handler.constructor().map(Handler.HandlerConstructor::dependencies).orElse(List.of()).stream()
                .filter(dependency -> !dependency.type().missing()
                        && !HandlerRule.cannotBeSupplied(dependency.type())
                        && !dependency.type().erasure().equals(DependencyRule.METADATA))
                .filter(dependency -> !dependency.type().erasure().equals(CLOCK))
                .filter(dependency -> !isGenerated(dependency.type().erasure(), domain))
                .toList();
    }

    private static boolean isGenerated(QualifiedName name, Domain domain) {
        return name.packageName().equals(domain.packageName())
                        && OF_DOMAIN.stream()
                                .anyMatch(suffix -> name.simpleName().equals(domain.name() + suffix.text()))
                || domain.repositories().stream().map(DeclaredRepository::name).anyMatch(name::equals)
                || domain.composition().parts().stream().map(Part::commands).anyMatch(name::equals)
                || domain.aggregates().stream()
                        .map(Aggregate::name)
                        .map(Suffix.REPOSITORY::beside)
                        .anyMatch(name::equals);
    }
}
