package dev.typecase.processor.problem;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Compilation.LooseMethod;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.HandlerConstructor;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The wording of what is wrong with the class of a handler, its constructor or its methods. */
public final class HandlerProblems {

    private HandlerProblems() {}

    /** A handler that is an interface or an enum. */
    public static Problem notAClass(Handler handler) {
        return Problem.of(
                        ProblemKind.NOT_A_CLASS,
                        Annotations.on(handler.position(), handler.kind().annotation()),
                        handler.name().simpleName() + " is " + handler.kind().phrase() + " and must be a class.")
                .because("An object of it is created for every message.")
                .fix("write  final class " + handler.name().simpleName());
    }

    /** A handler that handles nothing. */
    public static Problem withoutMethods(Handler handler) {
        boolean event = handler.kind() == Kind.EVENT;
        return Problem.of(
                        ProblemKind.HANDLER_WITHOUT_METHODS,
                        handler.position(),
                        handler.name().simpleName() + " is " + handler.kind().phrase() + " and has no @Handle method.")
                .fix("write  @Handle  before each method that takes "
                        + (event
                                ? "an event, as in  @Handle void on(OrderPlaced event)"
                                : "a command, as in" + "  @Handle void placeOrder(PlaceOrder command)"));
    }

    /** A {@code @Handle} method in a class that is no handler; {@code kind} is what it would have to be. */
    public static Problem outsideHandler(LooseMethod method, List<String> others, Optional<Kind> kind) {
        String owner = method.owner().simpleName();
        return Problem.of(
                        ProblemKind.HANDLE_OUTSIDE_HANDLER,
                        method.position(),
                        owner + "." + method.name() + " has @Handle, and " + owner + " is not a handler, so nothing"
                                + " calls it.")
                .because(
                        others.isEmpty()
                                ? ""
                                : "The same holds for its " + (others.size() == 1 ? "method " : "methods ")
                                        + Listing.sentence(others) + ".")
                .fix("write  "
                        + kind.map(found -> "@" + found.annotation()).orElse("@CommandHandler  or  @EventHandler")
                        + "  before  class " + owner);
    }

    /** A method that a handler inherits; {@code others} are the further ones of its class. */
    public static Problem inheritedHandle(LooseMethod method, List<String> others, Handler heir) {
        String owner = method.owner().simpleName();
        return Problem.of(
                        ProblemKind.HANDLE_OUTSIDE_HANDLER,
                        method.position(),
                        owner + "." + method.name() + " has @Handle, and "
                                + heir.name().simpleName() + " inherits it, so nothing calls it.")
                .because("What a handler handles stands in its own class, where its reader looks.")
                .because(
                        others.isEmpty()
                                ? ""
                                : "The same holds for its " + (others.size() == 1 ? "method " : "methods ")
                                        + Listing.sentence(others) + ".")
                .fix("remove @Handle here, and write in " + heir.name().simpleName()
                        + (heir.kind() == Kind.EVENT ? " itself:  @Handle void " : " itself:  @Handle … ")
                        + method.name() + "("
                        + method.message().map(QualifiedName::simpleName).orElse("…") + " "
                        + (heir.kind() == Kind.EVENT ? "event" : "command") + ")");
    }

    /** A method that is not called with what it asks for. */
    public static Problem badParameters(HandlerMethod handling) {
        Handler.Method method = handling.method();
        boolean event = handling.handler().kind() == Kind.EVENT;
        List<String> shown =
                method.parameters().stream().map(TypeNames::display).toList();
        String headline = shown.isEmpty()
                ? handling.display() + " has no parameters, so it is not known what it handles."
                : handling.display() + "(" + String.join(", ", shown) + ") does not have the parameters of "
                        + handling.handler().kind().phrase() + ".";
        return Problem.of(ProblemKind.BAD_HANDLER_PARAMETERS, method.position(), headline)
                .because(
                        event
                                ? "It takes the event, and behind it the EventMetadata if it wants to know more."
                                : "It takes the command, and nothing else; what it depends on are parameters of the"
                                        + " constructor.")
                .fix("write  " + signature(handling));
    }

    /** A method that the generated code cannot call. */
    public static Problem badMethod(HandlerMethod handling) {
        Handler.Method method = handling.method();
        List<String> faults = new ArrayList<>();
        if (method.access() == Access.PRIVATE) {
            faults.add("private");
        }
        if (method.isStatic()) {
            faults.add("static");
        }
        if (method.isAbstract()) {
            faults.add("abstract");
        }
        if (method.isGeneric()) {
            faults.add("generic");
        }
        return Problem.of(
                        ProblemKind.BAD_HANDLER_METHOD,
                        method.position(),
                        handling.display() + " is " + Listing.sentence(faults) + ".")
                .because("Generated code in the same package calls it on an object that it has created.")
                .fix("write  " + signature(handling) + "  (package-private is enough)");
    }

    /** An event's handler that returns something. */
    public static Problem returnsValue(HandlerMethod handling, TypeUse returnType) {
        return Problem.of(
                        ProblemKind.EVENT_HANDLER_RETURNS_VALUE,
                        handling.method().position(),
                        handling.display() + " returns " + TypeNames.display(returnType)
                                + ", and nobody waits for the result of an event.")
                .fix("write  " + signature(handling));
    }

    /** A constructor that asks for a repository of another domain. */
    public static Problem foreignRepository(Handler handler, Handler.Dependency dependency, Domain domain) {
        String name = handler.name().simpleName();
        String repository = TypeNames.display(dependency.type());
        return Problem.of(
                        ProblemKind.FOREIGN_REPOSITORY,
                        dependency.position(),
                        name + " depends on " + repository + ", which does not belong to the domain " + domain.name()
                                + ".")
                .because("What " + name + " does is one unit of work of " + domain.name()
                        + "; an aggregate of another domain cannot take part in it.")
                .fix(
                        "let the other domain raise an @IntegrationEvent, and handle it in " + domain.name() + ",",
                        "or depend on an interface of your own, behind which the application calls the other domain");
    }

    /** A class with several constructors, of which nobody knows which to call. */
    public static Problem severalConstructors(Handler handler, HandlerConstructor second) {
        String name = handler.name().simpleName();
        return Problem.of(
                        ProblemKind.BAD_HANDLER_CONSTRUCTOR,
                        second.position(),
                        name + " has " + handler.constructors().size() + " constructors, and it is not known which one"
                                + " to call.")
                .because("The parameters of the only constructor are what a handler depends on.")
                .fix("keep the one that names all that " + name + " depends on");
    }

    /** A constructor that the generated code cannot call. */
    public static Problem privateConstructor(Handler handler, HandlerConstructor constructor) {
        String name = handler.name().simpleName();
        return Problem.of(
                        ProblemKind.BAD_HANDLER_CONSTRUCTOR,
                        constructor.position(),
                        "The constructor of " + name + " is private, and generated code beside it calls it for every"
                                + " message.")
                .fix("write  " + name + "(" + parameters(constructor) + ")  (package-private is enough)");
    }

    /** A constructor that throws checked exceptions. */
    public static Problem throwingConstructor(Handler handler, HandlerConstructor constructor) {
        List<String> thrown =
                constructor.checkedExceptions().stream().map(TypeNames::display).toList();
        return Problem.of(
                        ProblemKind.BAD_HANDLER_CONSTRUCTOR,
                        constructor.position(),
                        "The constructor of " + handler.name().simpleName() + " throws " + Listing.sentence(thrown)
                                + ", which its caller cannot.")
                .because("It is called for every message, and does no more than keep what it is given.")
                .fix("let it only assign its fields, and move what can fail to the @Handle method");
    }

    private static String parameters(HandlerConstructor constructor) {
        return String.join(
                ", ",
                constructor.dependencies().stream()
                        .map(dependency -> TypeNames.display(dependency.type()) + " " + dependency.name())
                        .toList());
    }

    private static String signature(HandlerMethod handling) {
        Handler.Method method = handling.method();
        boolean event = handling.handler().kind() == Kind.EVENT;
        List<TypeUse> types = method.parameters().stream()
                .filter(type -> !TypeNames.isMetadata(type) && !type.primitive() && type.arrayDimensions() == 0)
                .toList();
        boolean metadata = event && method.parameters().stream().anyMatch(TypeNames::isMetadata);
        String message = types.isEmpty() ? (event ? "OrderPlaced" : "PlaceOrder") : TypeNames.display(types.get(0));
        String result =
                event ? "void" : method.returnType().map(TypeNames::display).orElse("void");
        return "@Handle " + result + " " + method.name() + "(" + message + (event ? " event" : " command")
                + (metadata ? ", EventMetadata metadata" : "") + ")";
    }
}
