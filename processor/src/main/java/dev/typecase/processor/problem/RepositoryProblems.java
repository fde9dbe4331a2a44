package dev.typecase.processor.problem;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import java.util.List;

/** The wording of what is wrong with a declared repository as a whole. */
public final class RepositoryProblems {

    private static final String REPOSITORY = "Repository";

    private RepositoryProblems() {}

    /** A class, record or enum that is to be a repository. */
    public static Problem notAnInterface(DeclaredRepository repository) {
        String name = repository.name().simpleName();
        return Problem.of(
                        ProblemKind.NOT_AN_INTERFACE,
                        annotation(repository),
                        name + " is a repository and must be an interface.")
                .because(
                        "The class that answers its methods is generated. What you want to write yourself can be a default"
                                + " method of the interface.")
                .fix("write  interface " + name);
    }

    /** An interface that permits some classes only. */
    public static Problem sealed(DeclaredRepository repository) {
        String name = repository.name().simpleName();
        return Problem.of(
                        ProblemKind.NOT_AN_INTERFACE,
                        annotation(repository),
                        name + " is a repository and is sealed, so the class that is generated for it cannot"
                                + " implement it.")
                .fix("remove  sealed  and its  permits");
    }

    /** A repository of which nobody knows what is in it. */
    public static Problem withoutAggregate(DeclaredRepository repository) {
        String name = repository.name().simpleName();
        return Problem.of(
                        ProblemKind.REPOSITORY_WITHOUT_AGGREGATE,
                        annotation(repository),
                        name + " is a repository, and none of its methods returns an aggregate.")
                .because("What they ask about follows from what they return, unless the annotation names it.")
                .fix("name the aggregate, as in  @Repository(Order.class)");
    }

    /** A repository whose annotation names something else. */
    public static Problem notAnAggregate(DeclaredRepository repository, QualifiedName named) {
        return Problem.of(
                        ProblemKind.REPOSITORY_WITHOUT_AGGREGATE,
                        annotation(repository).attribute("value"),
                        repository.name().simpleName() + " is a repository of " + named.simpleName()
                                + ", which is no aggregate.")
                .because("An aggregate is read and stored as a whole; what it holds is reached through it.")
                .fix("name the aggregate that holds " + named.simpleName() + ", or annotate " + named.simpleName()
                        + " with  @Aggregate");
    }

    /** A repository whose methods return several aggregates. */
    public static Problem severalAggregates(DeclaredRepository repository) {
        List<String> names =
                repository.returned().stream().map(QualifiedName::simpleName).toList();
        return Problem.of(
                        ProblemKind.REPOSITORY_WITHOUT_AGGREGATE,
                        annotation(repository),
                        repository.name().simpleName() + " is a repository, and its methods return "
                                + Listing.sentence(names) + ".")
                .because("A repository has the aggregates of one class.")
                .fix("give each an interface of its own");
    }

    /** A repository over an aggregate of another domain. */
    public static Problem foreignAggregate(DeclaredRepository repository, Aggregate aggregate, Domain domain) {
        String name = aggregate.name().simpleName();
        return Problem.of(
                        ProblemKind.FOREIGN_REPOSITORY,
                        annotation(repository),
                        repository.name().simpleName() + " is a repository of " + name
                                + ", which does not belong to the domain " + domain.name() + ".")
                .because("A unit of work of " + domain.name() + " has the aggregates of " + domain.name() + ".")
                .fix("move  " + repository.name().simpleName() + "  to the domain of " + name);
    }

    private static Position annotation(DeclaredRepository repository) {
        return Annotations.on(repository.position(), REPOSITORY);
    }
}
