package dev.typecase.processor.problem;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;

/** The wording of what a handler cannot depend on. */
public final class DependencyProblems {

    private DependencyProblems() {}

    /** A parameter of a constructor that nobody can supply. */
    public static Problem notATypeOfItsOwn(Handler handler, Handler.Dependency dependency) {
        String shown = TypeNames.display(dependency.type());
        String type = Words.upper(dependency.name());
        Position position = dependency.position();
        return Problem.of(
                        ProblemKind.UNSUPPORTED_DEPENDENCY,
                        position,
                        handler.name().simpleName() + " depends on  " + shown + " " + dependency.name()
                                + ",  which is not a class or interface.")
                .because(
                        "A handler depends on repositories, the domain's commands, a Clock, and on what the application"
                                + " supplies by its type.")
                .fix(
                        "give it a type of its own, as in  public record " + type + "(" + component(dependency.type())
                                + ") {},",
                        "and take  " + type + " " + dependency.name() + "  instead");
    }

    /** A handler that asks for the whole domain, and so for units of work of its own. */
    public static Problem wholeDomain(Handler handler, Handler.Dependency dependency, Domain domain) {
        return unsupported(handler, dependency, "is for the application.")
                .because("A handler works in a unit of work; what it sends through the domain would be another one.")
                .fix("take  " + domain.name()
                        + "Commands commands  to send commands, or the repositories that it needs");
    }

    /** A handler that asks for an aggregate, of which there are many. */
    public static Problem aggregate(Handler handler, Handler.Dependency dependency) {
        String name = dependency.type().erasure().simpleName();
        return unsupported(handler, dependency, "is an aggregate.")
                .because("Which one is known only when a message comes.")
                .fix("take  " + name + "Repository " + Words.plural(Words.lower(name)) + "  and get it from there");
    }

    /** A handler that asks for the class which answers a declared repository. */
    public static Problem queries(Handler handler, Handler.Dependency dependency, QualifiedName repository) {
        String name = repository.simpleName();
        return unsupported(handler, dependency, "answers " + name + ".")
                .because("It is generated, and made for the unit of work in which it is asked.")
                .fix("take  " + name + " " + dependency.name() + "  instead");
    }

    /** A handler that asks for the metadata of an event before there is one. */
    public static Problem metadata(Handler handler, Handler.Dependency dependency) {
        Problem problem = unsupported(handler, dependency, "belongs to an event.")
                .because("There is one for each event that comes, and none for a command.");
        return handler.kind() == Handler.Kind.EVENT
                ? problem.fix("take it as the second parameter of a method:  @Handle void on("
                        + handler.methods().stream()
                                .flatMap(method -> method.message().stream())
                                .findFirst()
                                .map(QualifiedName::simpleName)
                                .orElse("…")
                        + " event, EventMetadata metadata)")
                : problem.fix("remove it");
    }

    /** A handler that asks for an entity, a command or an event. */
    public static Problem domainObject(Handler handler, Handler.Dependency dependency, StateType.Kind kind) {
        return unsupported(handler, dependency, "is " + kind.phrase() + ".")
                .because(
                        "A handler depends on repositories, the domain's commands, a Clock, and on what the application"
                                + " supplies by its type.")
                .fix(
                        kind == StateType.Kind.ENTITY
                                ? "take the repository of the aggregate that holds it"
                                : "take it as the parameter of a @Handle method");
    }

    private static Problem unsupported(Handler handler, Handler.Dependency dependency, String why) {
        return Problem.of(
                ProblemKind.UNSUPPORTED_DEPENDENCY,
                dependency.position(),
                handler.name().simpleName() + " depends on  " + TypeNames.display(dependency.type()) + " "
                        + dependency.name() + ",  which " + why);
    }

    private static String component(TypeUse type) {
        String shown = TypeNames.display(type);
        return shown.endsWith("[]")
                ? "List<" + Boxes.of(shown.substring(0, shown.length() - 2)) + "> values"
                : shown + " value";
    }
}
