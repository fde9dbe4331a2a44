package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Compilation.Ambiguous;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.MethodBody;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StoredTypes;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.problem.DomainProblems;
import dev.typecase.processor.problem.EventProblems;
import dev.typecase.processor.problem.PartProblems;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * All rules. Those that need one class only also decide whether the class is sound: whether code that touches it would
 * compile. Of a class that is not, only the API is generated, so that nobody else's code fails for it.
 */
public final class Checks {

    private Checks() {}

    /**
     * Everything that is wrong in a compilation.
     *
     * @param bodies what is written in the methods of a class, as far as that is known
     */
    public static List<Problem> of(Compilation compilation, Function<QualifiedName, List<MethodBody>> bodies) {
        List<Problem> problems = new ArrayList<>();
        compilation.domains().forEach(domain -> problems.addAll(of(domain, compilation)));
        // What a class with several roles does wrong in one of them, it may do right in the other.
        Set<String> ambiguous = compilation.ambiguous().stream()
                .map(found -> found.name().canonical())
                .collect(Collectors.toSet());
        problems.removeIf(problem -> ambiguous.contains(problem.position().owner()));
        compilation.ambiguous().stream().map(Checks::ambiguous).forEach(problems::add);
        compilation.misplaced().stream()
                .map(EventProblems::integrationWithoutEvent)
                .forEach(problems::add);
        List<Problem> all = new ArrayList<>(ForgottenRule.applied(compilation, problems));
        all.addAll(StrayRule.check(compilation));
        all.removeIf(problem -> lacksInherited(compilation, problem));
        all.addAll(LooseRule.check(compilation));
        for (Domain domain : compilation.domains()) {
            all.addAll(EventCycleRule.check(domain, new Receivers(domain, compilation), bodies));
        }
        return List.copyOf(all);
    }

    /** Of a handler that inherits a method with {@code @Handle}: that it has none of its own. */
    private static boolean lacksInherited(Compilation compilation, Problem problem) {
        boolean lacks =
                problem.kind() == ProblemKind.HANDLER_WITHOUT_METHODS || problem.kind() == ProblemKind.MISSING_HANDLE;
        return lacks
                && compilation.domains().stream()
                        .flatMap(domain -> domain.own().handlers().stream())
                        .filter(handler -> isAt(problem, handler))
                        .anyMatch(handler -> LooseRule.inherits(compilation, handler));
    }

    private static boolean isAt(Problem problem, Handler handler) {
        return problem.position().owner().equals(handler.name().canonical());
    }

    /** What is wrong with the names of tables and columns. */
    public static List<Problem> ofNames(Compilation compilation, StoredTypes names) {
        return compilation.domains().stream()
                .flatMap(domain -> StoredNameRule.check(domain, names).stream().map(problem -> placed(problem, domain)))
                .toList();
    }

    private static Problem ambiguous(Ambiguous found) {
        return DomainProblems.severalRoles(found.name(), found.position(), found.annotations());
    }

    private static List<Problem> of(Domain domain, Compilation compilation) {
        // Compiled elsewhere, a class was judged there; and not all that was written is left in its class file.
        Domain own = domain.own();
        Receivers receivers = new Receivers(domain, compilation);
        List<Problem> problems = new ArrayList<>();
        if (!isNamed(domain)) {
            problems.add(DomainProblems.badName(domain));
        }
        Surroundings around = new Surroundings(Optional.of(domain), SharedCauses.of(compilation));
        Members.states(own).forEach(type -> problems.addAll(ofClass(type, around)));
        problems.addAll(AggregateRule.each(own));
        own.handlers().forEach(handler -> problems.addAll(HandlerRule.check(handler)));
        own.repositories().forEach(repository -> {
            problems.addAll(RepositoryRule.check(repository));
            problems.addAll(RepositoryRule.check(domain, repository));
        });
        problems.addAll(AggregateRule.check(own));
        problems.addAll(CycleRule.check(domain.here()));
        problems.addAll(AccessRule.check(own));
        problems.addAll(EntityRule.check(domain));
        problems.addAll(EventRule.check(domain, receivers));
        problems.addAll(SubscriptionRule.check(domain));
        problems.addAll(CommandRule.check(domain, receivers));
        problems.addAll(UncalledRule.check(own, domain, problems));
        problems.addAll(MessageRule.check(compilation, domain, receivers));
        problems.addAll(DependencyRule.check(domain));
        problems.addAll(NameRule.check(domain, compilation));
        problems.addAll(PartRule.check(domain, compilation));
        problems.addAll(ForeignRule.check(domain));
        return problems.stream().map(problem -> placed(problem, domain)).toList();
    }

    /** What is wrong with a class that is not compiled now is reported where its part is included. */
    private static Problem placed(Problem problem, Domain domain) {
        String owner = problem.position().owner();
        boolean elsewhere = domain.composition().elsewhere().stream()
                .map(QualifiedName::canonical)
                .anyMatch(owner::equals);
        return elsewhere ? PartProblems.placed(problem, domain) : problem;
    }

    /** Whether classes can begin with the domain's name. */
    public static boolean isNamed(Domain domain) {
        return SourceVersion.isIdentifier(domain.name());
    }

    private static List<Problem> ofClass(StateType type, Surroundings around) {
        List<Problem> problems = new ArrayList<>(FormRule.check(type));
        if (FormRule.isOfItsKind(type)) {
            problems.addAll(ConstructorRule.check(type));
            problems.addAll(IdentityRule.check(type));
            problems.addAll(FieldRule.check(type));
            problems.addAll(FieldTypeRule.check(type, around));
            problems.addAll(DefaultRule.check(type));
            problems.addAll(IndexRule.check(type));
            problems.addAll(ConstraintRule.check(type));
            problems.addAll(InvariantRule.check(type));
        }
        return problems;
    }

    /** Whether code can be generated that touches this class. */
    public static boolean sound(StateType type) {
        return type.properties().stream().noneMatch(property -> ValueTypes.isMissing(property.type()))
                && ofClass(type, Surroundings.UNKNOWN).stream().noneMatch(Problem::isError);
    }

    /** Whether code can be generated that touches this aggregate. */
    public static boolean sound(Aggregate aggregate) {
        return sound(aggregate.state())
                && AggregateRule.check(aggregate).isEmpty()
                && !aggregate.events().map(Aggregate.EventInterface::missing).orElse(false);
    }

    /** Whether code can be generated that touches this event. */
    public static boolean sound(Event event) {
        return sound(event.state());
    }

    /** Whether code can be generated that creates this handler and calls its methods. */
    public static boolean sound(Handler handler) {
        return HandlerRule.check(handler).stream().noneMatch(Problem::isError)
                && handler.methods().stream().noneMatch(Checks::isIncomplete)
                && signatures(handler).noneMatch(TypeUse::isPrivate)
                && handler.constructor().stream()
                        .flatMap(constructor -> constructor.dependencies().stream())
                        .noneMatch(dependency -> dependency.type().missing());
    }

    /** All types that code which calls a handler has to name. */
    private static Stream<TypeUse> signatures(Handler handler) {
        Stream<TypeUse> methods = handler.methods().stream()
                .flatMap(method -> Stream.of(
                                method.parameters().stream(),
                                method.returnType().stream(),
                                method.checkedExceptions().stream())
                        .flatMap(types -> types));
        Stream<TypeUse> dependencies = handler.constructor().stream()
                .flatMap(constructor -> constructor.dependencies().stream())
                .map(Handler.Dependency::type);
        return Stream.concat(methods, dependencies);
    }

    /** Whether code can be generated that answers this repository's methods. */
    public static boolean sound(DeclaredRepository repository) {
        return RepositoryRule.check(repository).stream().noneMatch(Problem::isError)
                && repository.aggregate().filter(Checks::sound).isPresent()
                && repository.held().values().stream().allMatch(Checks::sound);
    }

    private static boolean isIncomplete(Handler.Method method) {
        return method.parameters().stream().anyMatch(TypeUse::missing)
                || method.returnType().filter(TypeUse::missing).isPresent();
    }

    /** Whether code can be generated that joins this domain: nothing in it is wrong. */
    public static boolean sound(Domain domain) {
        Compilation alone = new Compilation(List.of(domain), List.of(), List.of());
        Domain own = domain.own();
        return of(domain, alone).stream().noneMatch(Problem::isError)
                && own.aggregates().stream().allMatch(Checks::sound)
                && own.handlers().stream().allMatch(Checks::sound)
                && own.repositories().stream().allMatch(Checks::sound);
    }

    /** Whether the domain's own files can name a class: it is public, or stands in the domain's package. */
    public static boolean accessible(Domain domain, StateType type) {
        return Reach.names(domain, type);
    }

    /** Whether the domain's own files can name a type, its arguments included. */
    public static boolean accessible(Domain domain, TypeUse type) {
        return Reach.hidden(domain, type).isEmpty();
    }
}
