package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Dependency;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.Suffix;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.problem.DomainProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No two files are generated under one name, nor one under the name of a class that the user wrote. Names that differ by
 * upper and lower case only are one, as they are to some file systems.
 */
final class NameRule {

    private static final List<Suffix> OF_STATE = List.of(Suffix.BUILDER, Suffix.CONSTRAINTS, Suffix.MAPPING);
    private static final List<Suffix> OF_DOMAIN =
            List.of(Suffix.DOMAIN, Suffix.COMMANDS, Suffix.UNIT_OF_WORK, Suffix.EVENT_TABLE);
    private static final List<Suffix> OF_OPEN_DOMAIN = List.of(Suffix.COMMANDS, Suffix.PART);

    private final Domain domain;
    private final Compilation compilation;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, QualifiedName> sources = new HashMap<>();

    private NameRule(Domain domain, Compilation compilation) {
        this.domain = domain;
        this.compilation = compilation;
    }

    static List<Problem> check(Domain domain, Compilation compilation) {
        NameRule rule = new NameRule(domain, compilation);
        Domain own = domain.own();
        for (StateType type : Members.states(own)) {
            rule.generates(type.name(), OF_STATE, type.position());
        }
        own.aggregates().forEach(aggregate -> {
            rule.taken(aggregate.name(), Suffix.REPOSITORY);
            rule.taken(aggregate.name(), Suffix.TABLES);
        });
        Stream.of(own.aggregates().stream().map(Aggregate::state), own.entities().stream(), own.values().stream())
                .flatMap(types -> types)
                .forEach(type -> rule.taken(type.name(), Suffix.FIELDS));
        for (Handler handler : own.handlers()) {
            rule.generates(handler.name(), List.of(Suffix.ENTRY), handler.position());
        }
        for (DeclaredRepository repository : own.repositories()) {
            rule.generates(repository.name(), List.of(Suffix.QUERIES), repository.position());
        }
        QualifiedName facade = QualifiedName.of(domain.packageName(), domain.name());
        (domain.composition().open() ? OF_OPEN_DOMAIN : OF_DOMAIN).forEach(suffix -> rule.taken(facade, suffix));
        if (!domain.published().isEmpty()) {
            rule.taken(facade, Suffix.INTEGRATION_EVENTS);
        }
        rule.repositories();
        rule.declared();
        rule.collaborators();
        return List.copyOf(rule.problems);
    }

    private void generates(QualifiedName source, List<Suffix> suffixes, Position position) {
        QualifiedName first = suffixes.get(0).beside(source);
        QualifiedName earlier = sources.putIfAbsent(first.canonical().toLowerCase(Locale.ROOT), source);
        if (earlier != null) {
            problems.add(
                    earlier.simpleName().equals(source.simpleName())
                            ? DomainProblems.sameGeneratedClass(source, earlier, first.simpleName(), position)
                            : DomainProblems.sameFile(
                                    source,
                                    earlier,
                                    first.simpleName(),
                                    suffixes.get(0).beside(earlier).simpleName(),
                                    position));
        } else {
            suffixes.forEach(suffix -> taken(source, suffix));
        }
    }

    private void taken(QualifiedName source, Suffix suffix) {
        QualifiedName name = suffix.beside(source);
        if (compilation.handWritten().contains(name)) {
            problems.add(DomainProblems.nameTaken(source, name));
        }
    }

    private void repositories() {
        Map<String, Aggregate> known = new HashMap<>();
        for (Aggregate aggregate : domain.aggregates()) {
            String name = aggregate.name().simpleName().toLowerCase(Locale.ROOT);
            Aggregate earlier = known.putIfAbsent(name, aggregate);
            // Two of one name in one package have the same files, which is a problem of its own.
            boolean sameFiles = earlier != null
                    && earlier.name().packageName().equals(aggregate.name().packageName());
            if (earlier != null && !sameFiles) {
                problems.add(DomainProblems.sameRepository(
                        aggregate.name(),
                        earlier.name(),
                        domain,
                        aggregate.state().position()));
            }
        }
    }

    /** Each has a method of the domain, named after it, beside those of the generated ones. */
    private void declared() {
        Map<String, QualifiedName> known = new HashMap<>();
        domain.aggregates()
                .forEach(aggregate -> known.put(
                        Suffix.REPOSITORY.beside(aggregate.name()).simpleName(),
                        Suffix.REPOSITORY.beside(aggregate.name())));
        for (DeclaredRepository repository : domain.repositories()) {
            QualifiedName earlier = known.putIfAbsent(repository.name().simpleName(), repository.name());
            // Two in one package have the same files, which is a problem of its own.
            boolean sameFiles = earlier != null
                    && earlier.packageName().equals(repository.name().packageName());
            if (earlier != null && !sameFiles) {
                problems.add(DomainProblems.sameDeclared(repository, earlier, domain));
            }
        }
    }

    /** The application supplies each by a method of its own, named after the type; a generic one after the parameter. */
    private void collaborators() {
        Map<String, TypeUse> known = new HashMap<>();
        Set<TypeUse> reported = new HashSet<>();
        for (Handler handler : domain.handlers()) {
            for (Dependency dependency : Collaborators.of(handler, domain)) {
                TypeUse type = dependency.type();
                String name = type.arguments().isEmpty() ? decapitalised(type.erasure()) : dependency.name();
                TypeUse earlier = known.putIfAbsent(name, type);
                if (earlier != null && !earlier.equals(type) && reported.add(type)) {
                    problems.add(DomainProblems.sameCollaborator(type, earlier, domain, name, dependency.position()));
                }
            }
        }
    }

    private static String decapitalised(QualifiedName type) {
        String name = type.simpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
