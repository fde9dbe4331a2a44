package dev.typecase.processor.problem;

import dev.typecase.processor.finders.Expected;
import dev.typecase.processor.finders.Mistake;
import dev.typecase.processor.finders.Path;
import dev.typecase.processor.finders.Result;
import dev.typecase.processor.finders.Signature;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.DeclaredRepository.Method;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of what is wrong with a method of a declared repository. */
public final class FinderProblems {

    private static final String DEFAULT_METHOD = "or declare  Query<%s> query()  and write a default method with it";

    private FinderProblems() {}

    /** A method with type parameters of its own. */
    public static Problem generic(DeclaredRepository repository, Method method) {
        return of(ProblemKind.UNSUPPORTED_FINDER, repository, method, "has type parameters.")
                .because("The code that answers it has to know the type of everything it compares.")
                .fix("remove the type parameters, and name the types they stood for");
    }

    /** A method whose name asks nothing that can be answered. */
    public static Problem mistaken(DeclaredRepository repository, Method method, Aggregate aggregate, Mistake mistake) {
        String name = aggregate.name().simpleName();
        if (mistake instanceof Mistake.UnknownProperty unknown) {
            return UnknownPropertyProblem.of(repository, method, aggregate, unknown)
                    .fix("name one of its properties,", DEFAULT_METHOD.formatted(name));
        } else if (mistake instanceof Mistake.InContainer inside) {
            return inContainer(repository, method, aggregate, inside);
        } else if (mistake instanceof Mistake.NotApplicable
                || mistake instanceof Mistake.NoCase
                || mistake instanceof Mistake.NoOrder) {
            return ComparisonProblems.of(repository, method, aggregate, mistake);
        } else if (mistake instanceof Mistake.Distinct distinct) {
            return unsupported(repository, method, "asks for what is distinct, which it always is.")
                    .because("However many of its parts meet a condition, an aggregate is found once.")
                    .fix("write  " + distinct.proposal());
        } else if (mistake instanceof Mistake.Pointless pointless) {
            return unsupported(repository, method, "says  " + pointless.what() + ",  which makes no difference.")
                    .because("It does not return what it finds, but whether there is any, or how many there are.")
                    .fix("write  " + pointless.proposal());
        } else if (mistake instanceof Mistake.NoLimit limit) {
            return unsupported(repository, method, "asks for  " + limit.written() + ",  which is none.")
                    .fix("write how many you want at most, as in  First3");
        }
        return unknown(repository, method, name, mistake);
    }

    private static Problem unknown(DeclaredRepository repository, Method method, String aggregate, Mistake mistake) {
        if (mistake instanceof Mistake.MissingBy missing) {
            return unknownFinder(repository, method, "is no question: it lacks  By.")
                    .because("Did you mean " + missing.proposal() + "?")
                    .fix("write  " + missing.proposal());
        }
        if (mistake instanceof Mistake.Deletion) {
            return unknownFinder(repository, method, "is no question.")
                    .because("Aggregates are removed one by one: each may raise events, and another commit may have"
                            + " come first.")
                    .fix(
                            "declare  void remove(" + aggregate + " " + Words.lower(aggregate) + "),",
                            "and call it for each that is found");
        }
        if (Questions.isAdding(method.name())) {
            return unknownFinder(repository, method, "is no question that its name would tell.")
                    .because("Did you mean add? It takes a new aggregate, and one that has changed.")
                    .fix("declare  void add(" + aggregate + " " + Words.lower(aggregate) + ")");
        }
        return unknownFinder(repository, method, "is no question that its name would tell.")
                .because(Questions.meantBy(method.name()))
                .because("Questions begin with findBy, existsBy or countBy (or get, read, query, search, stream), as in"
                        + " findFirst3By….")
                .fix("name it after what it asks,", DEFAULT_METHOD.formatted(aggregate));
    }

    /** A property of something that the generated code cannot name. */
    public static Problem hidden(DeclaredRepository repository, Method method, Path path) {
        QualifiedName owner = path.steps().get(path.steps().size() - 1).owner().name();
        return of(
                        ProblemKind.NOT_ACCESSIBLE,
                        repository,
                        method,
                        "asks about " + path.text() + ", and " + owner.simpleName() + " is not public.")
                .because(repository.name().simpleName() + "Queries in the package "
                        + repository.name().packageName() + " cannot name it.")
                .fix(
                        "make " + owner.simpleName() + " public,",
                        "or move  " + repository.name().simpleName() + "  to the package " + owner.packageName());
    }

    private static Problem inContainer(
            DeclaredRepository repository, Method method, Aggregate aggregate, Mistake.InContainer inside) {
        String name = aggregate.name().simpleName();
        String container = inside.container().text();
        Problem problem = of(
                ProblemKind.COLLECTION_IN_FINDER,
                repository,
                method,
                "asks about " + container + ", which holds several things at once.");
        if (inside.container().type() instanceof ValueType.Mapping) {
            return problem.because("What a Map holds cannot be asked for.")
                    .fix(
                            "ask for another property, and look into the Map of each that is found,",
                            "or hold a List of a record with @ValueObject, which can be asked for");
        }
        return problem.because(
                        "Whether one of them has to fit, or all, or the same one for two conditions, a name cannot say.")
                .fix(
                        "declare  Query<" + name + "> query()  and write a default method with it, as in",
                        "  return query().where(" + name + "Fields." + constant(inside) + ".any(…)).list();");
    }

    private static String constant(Mistake.InContainer inside) {
        return inside.container().steps().stream()
                .map(step -> step.property().name())
                .map(part -> part.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_"))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        parts -> parts.get(0).toUpperCase(java.util.Locale.ROOT)
                                + parts.stream()
                                        .skip(1)
                                        .map(part -> "." + part + "()")
                                        .collect(Collectors.joining())));
    }

    /** A method that returns something else than what it asks for. */
    public static Problem badResult(
            DeclaredRepository repository, Method method, Aggregate aggregate, Signature signature) {
        List<String> results = signature.results().stream()
                .map(result -> result.display(aggregate.name()))
                .toList();
        String returned = (method.nullable() ? "@Nullable " : "")
                + method.returnType().map(TypeNames::display).orElse("void");
        Problem problem = of(
                ProblemKind.BAD_FINDER_RESULT,
                repository,
                method,
                "returns " + returned + (results.size() == 1 ? "; it is " : "; it can be ") + alternatives(results)
                        + ".");
        if (method.nullable()) {
            problem = problem.because("What may not be there is an Optional.");
        } else if (signature.results().contains(Result.ONE)) {
            problem = problem.because(
                    "Optional is for at most one, " + aggregate.name().simpleName()
                            + " for exactly one: where there is none, or there are several, that is an exception.");
        }
        Result meant = isCollection(method) && signature.results().contains(Result.LIST)
                ? Result.LIST
                : signature.results().get(0);
        return problem.fix(
                "write  " + meant.display(aggregate.name()) + " " + method.name() + "(" + parameters(method) + ")");
    }

    private static boolean isCollection(Method method) {
        return method.returnType()
                .map(type -> type.erasure().canonical())
                .filter(name ->
                        name.equals("java.lang.Iterable") || name.matches("java\\.util\\.\\w*(Collection|List|Set)"))
                .isPresent();
    }

    private static String alternatives(List<String> items) {
        return items.size() < 2
                ? Listing.of(items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " or " + items.get(items.size() - 1);
    }

    private static String parameters(Method method) {
        return method.parameters().stream()
                .map(parameter -> TypeNames.display(parameter.type()) + " " + parameter.name())
                .collect(Collectors.joining(", "));
    }

    /** A method that takes something else than what its name needs. */
    public static Problem badParameters(DeclaredRepository repository, Method method, List<Expected> expected) {
        String taken = method.parameters().isEmpty()
                ? "nothing"
                : method.parameters().stream()
                        .map(parameter -> TypeNames.display(parameter.type()))
                        .collect(Collectors.joining(", "));
        String wanted = expected.isEmpty()
                ? "nothing"
                : expected.stream()
                        .map(wish -> wish.display() + " (" + wish.reason() + ")")
                        .collect(Collectors.joining(", "));
        return of(
                        ProblemKind.BAD_FINDER_PARAMETERS,
                        repository,
                        method,
                        "takes " + taken + "; by its name it takes " + wanted + ".")
                .fix("write  " + method.name() + "(" + parameters(method, expected) + ")");
    }

    private static String parameters(Method method, List<Expected> expected) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            names.add(expected.get(i).display() + " " + name(method, expected.get(i), i, names));
        }
        return String.join(", ", names);
    }

    /** The name that the parameter has already, or else one made of what it is for. */
    private static String name(Method method, Expected wish, int index, List<String> before) {
        if (index < method.parameters().size()) {
            return method.parameters().get(index).name();
        }
        String reason = wish.reason().substring(wish.reason().lastIndexOf('.') + 1);
        String name = Words.lower(reason.substring(reason.lastIndexOf(' ') + 1));
        boolean taken = before.stream().anyMatch(other -> other.endsWith(" " + name));
        return taken ? name + (index + 1) : name;
    }

    private static Problem unsupported(DeclaredRepository repository, Method method, String what) {
        return of(ProblemKind.UNSUPPORTED_FINDER, repository, method, what);
    }

    private static Problem unknownFinder(DeclaredRepository repository, Method method, String what) {
        return of(ProblemKind.UNKNOWN_FINDER, repository, method, what);
    }

    static Problem of(ProblemKind kind, DeclaredRepository repository, Method method, String what) {
        return Problem.of(kind, method.position(), display(repository.name(), method) + " " + what);
    }

    private static String display(QualifiedName repository, Method method) {
        return repository.simpleName() + "." + method.name();
    }
}
