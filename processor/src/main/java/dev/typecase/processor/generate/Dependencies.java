package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Part;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the constructors of a domain's handlers ask for: repositories, the domain's commands, the clock, and
 * collaborators, which are all that the application must supply.
 */
final class Dependencies {

    /** What the facade and its stages call things of their own. */
    private static final Set<String> RESERVED = Set.of(
            "build", "builder", "clock", "close", "domain", "engine", "retryPolicy", "settings", "start", "store");

    /** What the stage is called at which the application says where integration events go. */
    static final String INTEGRATION_EVENTS = "integrationEvents";

    private static final String CLOCK = Clock.class.getName();

    private final DomainPlan plan;
    /** What the facade and its units of work call methods of their own, or inherit. */
    private static final Set<String> METHODS = Set.of(
            "builder",
            "clock",
            "clone",
            "close",
            "finalize",
            "getClass",
            "hashCode",
            "inUnitOfWork",
            "notify",
            "notifyAll",
            "process",
            "receive",
            "runInUnitOfWork",
            "start",
            "toString",
            "wait");

    private final Map<QualifiedName, Repository> repositories = new LinkedHashMap<>();
    private final Map<QualifiedName, Declared> declared = new LinkedHashMap<>();
    private final Map<TypeUse, Collaborator> collaborators = new LinkedHashMap<>();

    /** A generated repository, and the method that gives it. */
    record Repository(ClassName type, String accessor, QualifiedName aggregate) {}

    /**
     * A declared repository, the class that answers it, and the method that gives it.
     *
     * @param over the generated repository that it asks; there is none where that is an error
     */
    record Declared(ClassName type, ClassName queries, String accessor, Optional<Repository> over) {}

    /** Something that the application supplies. */
    record Collaborator(String name, TypeName type) {}

    /** Where each kind of dependency comes from, at one place of the generated code. */
    interface Sources {

        CodeBlock repository(Repository repository);

        default CodeBlock declared(Declared declared) {
            return CodeBlock.of(
                    "new $T($L)",
                    declared.queries(),
                    declared.over().map(this::repository).orElse(CodeBlock.of("")));
        }

        CodeBlock commands();

        CodeBlock clock();

        CodeBlock collaborator(String name);
    }

    Dependencies(DomainPlan plan) {
        this.plan = plan;
        addRepositories();
        addCollaborators();
    }

    private void addRepositories() {
        Names names = Names.besides(METHODS);
        for (QualifiedName aggregate : plan.aggregates()) {
            QualifiedName repository = GeneratedNames.repository(aggregate);
            String accessor = names.take(Names.decapitalised(repository.simpleName()), "");
            repositories.put(repository, new Repository(JavaTypes.of(repository), accessor, aggregate));
        }
        for (DeclaredRepository repository : plan.repositories()) {
            String accessor = names.take(Names.decapitalised(repository.name().simpleName()), "Repository");
            Optional<Repository> over = repository
                    .aggregate()
                    .map(aggregate -> repositories.get(GeneratedNames.repository(aggregate.name())));
            declared.put(
                    repository.name(),
                    new Declared(
                            JavaTypes.of(repository.name()),
                            JavaTypes.of(GeneratedNames.queries(repository.name())),
                            accessor,
                            over));
        }
    }

    private record Wanted(String name, TypeUse type) {}

    private void addCollaborators() {
        Map<TypeUse, String> wanted = new LinkedHashMap<>();
        dependencies()
                .filter(dependency -> isCollaborator(dependency.type()))
                .forEach(dependency -> wanted.putIfAbsent(dependency.type(), name(dependency)));
        Names names = Names.besides(RESERVED);
        Optional<String> published =
                plan.published().isEmpty() ? Optional.empty() : Optional.of(names.variable(INTEGRATION_EVENTS));
        wanted.entrySet().stream()
                .map(entry -> new Wanted(entry.getValue(), entry.getKey()))
                .sorted(Comparator.comparing(Wanted::name)
                        .thenComparing(wish -> wish.type().erasure())
                        .thenComparing(wish -> wish.type().toString()))
                .forEach(wish -> collaborators.put(
                        wish.type(), new Collaborator(names.variable(wish.name()), plan.type(wish.type()))));
        QualifiedName type = GeneratedNames.integrationEvents(plan.domain());
        published.ifPresent(name -> collaborators.put(TypeUse.of(type), new Collaborator(name, JavaTypes.of(type))));
    }

    private Stream<Handler.Dependency> dependencies() {
        return plan.handlers().stream().flatMap(handler -> of(handler).stream());
    }

    private static List<Handler.Dependency> of(Handler handler) {
        return handler.constructor()
                .map(Handler.HandlerConstructor::dependencies)
                .orElse(List.of());
    }

    /** Named after its type; a {@code Supplier<Money>} after its parameter, which says what it supplies. */
    private static String name(Handler.Dependency dependency) {
        TypeUse type = dependency.type();
        boolean telling = type.arguments().isEmpty() && type.arrayDimensions() == 0 && !type.primitive();
        return telling ? Names.decapitalised(type.erasure().simpleName()) : dependency.name();
    }

    private boolean isRepository(TypeUse type) {
        return repositories.containsKey(type.erasure()) || declared.containsKey(type.erasure());
    }

    private boolean isCommands(TypeUse type) {
        return type.erasure().equals(GeneratedNames.commands(plan.domain()))
                || plan.domain().composition().parts().stream()
                        .map(Part::commands)
                        .anyMatch(type.erasure()::equals);
    }

    private static boolean isClock(TypeUse type) {
        return type.erasure().canonical().equals(CLOCK);
    }

    private boolean isCollaborator(TypeUse type) {
        return !isRepository(type) && !isCommands(type) && !isClock(type) && canBeSupplied(type);
    }

    /** What cannot be supplied is a problem, and no reason to ask the application for it. */
    private boolean canBeSupplied(TypeUse type) {
        boolean ofDomain = GeneratedNames.ofDomain(plan.domain()).stream()
                .anyMatch(name -> name.simpleName().equals(type.erasure().simpleName()));
        boolean declaredOne = plan.domain().repositories().stream()
                .map(DeclaredRepository::name)
                .anyMatch(name -> name.equals(type.erasure())
                        || GeneratedNames.queries(name).equals(type.erasure()));
        return !ofDomain && !declaredOne && !type.primitive() && type.arrayDimensions() == 0;
    }

    /** Sorted by name. */
    List<Collaborator> collaborators() {
        return List.copyOf(collaborators.values());
    }

    /** Sorted by the qualified name of the aggregate. */
    List<Repository> repositories() {
        return List.copyOf(repositories.values());
    }

    /** Sorted by qualified name. */
    List<Declared> declared() {
        return List.copyOf(declared.values());
    }

    /** What a handler's constructor is given, in order. */
    List<CodeBlock> arguments(Handler handler, Sources sources) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Handler.Dependency dependency : of(handler)) {
            arguments.add(argument(dependency.type(), sources));
        }
        return arguments;
    }

    private CodeBlock argument(TypeUse type, Sources sources) {
        Repository repository = repositories.get(type.erasure());
        if (repository != null) {
            return sources.repository(repository);
        }
        Declared asked = declared.get(type.erasure());
        if (asked != null) {
            return sources.declared(asked);
        }
        if (isCommands(type)) {
            return sources.commands();
        }
        Collaborator collaborator = collaborators.get(type);
        return collaborator == null ? sources.clock() : sources.collaborator(collaborator.name());
    }

    /** The handlers that ask for it, sorted by name. */
    List<QualifiedName> neededBy(Collaborator collaborator) {
        return plan.handlers().stream()
                .filter(handler -> of(handler).stream()
                        .anyMatch(dependency -> collaborator.equals(collaborators.get(dependency.type()))))
                .map(Handler::name)
                .toList();
    }

    /** How many of a handler's dependencies belong to a unit of work. */
    long inUnitOfWork(Handler handler) {
        return of(handler).stream()
                .filter(dependency -> isRepository(dependency.type()) || isCommands(dependency.type()))
                .count();
    }
}
