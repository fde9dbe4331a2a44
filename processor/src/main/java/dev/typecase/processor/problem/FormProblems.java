package dev.typecase.processor.problem;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Compilation.Unannotated;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StateType.Form.Keyword;
import java.util.List;
import java.util.Locale;

/** The wording of what is wrong with the form of a class. */
public final class FormProblems {

    private FormProblems() {}

    /**
     * A class without the annotation of what it is used as.
     *
     * @param uses what shows it: fields that hold it, methods that take it, interfaces that permit it
     */
    public static Problem forgotten(Unannotated found, List<String> uses) {
        String name = found.name().simpleName();
        String annotation = "@" + found.annotation();
        String use = uses.isEmpty() ? "" : uses.get(0);
        List<String> also = uses.stream().skip(1).toList();
        String shown = switch (found.annotation()) {
            case "Aggregate" -> " extends AggregateRoot";
            case "Event" -> " is a record that " + use + " permits";
            case "Command" -> " is a record that " + use + " takes";
            case "ValueObject" -> " is a record that " + use + " holds";
            default -> " has an @Id and is held by " + use;
        };
        Problem problem = Problem.of(
                        ProblemKind.FORGOTTEN_ANNOTATION,
                        found.position(),
                        name + shown + ", and is not annotated with " + annotation + ".")
                .because(also.isEmpty() ? "" : "The same shows in " + Listing.sentence(also) + ".");
        String declaration =
                found.annotation().equals("Aggregate") || found.annotation().equals("Entity")
                        ? "class " + name
                        : "record " + name;
        String fix = "write  " + annotation + "  before  " + declaration;
        return switch (found.annotation()) {
            case "Aggregate" -> problem.fix(fix + ",", "or make it abstract, if aggregates are to extend it");
            case "ValueObject" -> problem.fix(fix + ",", "or hold its components in fields of their own");
            default -> problem.fix(fix);
        };
    }

    /** A value object, command or event that is a class, an interface or an enum. */
    public static Problem notARecord(StateType type) {
        String name = type.name().simpleName();
        Problem problem = Problem.of(
                ProblemKind.NOT_A_RECORD,
                Annotations.on(type.position(), type.kind().annotation()),
                name + " is " + type.kind().phrase() + " and must be a record, not "
                        + withArticle(type.form().keyword()) + ".");
        if (type.form().keyword() == Keyword.ENUM) {
            return problem.fix(
                    "remove @" + type.kind().annotation() + ": an enum can be the type of any field as it is");
        }
        if (type.kind() == StateType.Kind.EVENT && type.form().keyword() == Keyword.INTERFACE) {
            return problem.because("An aggregate raises the records of a sealed interface.")
                    .fix("remove @Event from " + name + ", and annotate the records that implement it");
        }
        return problem.because("It never changes once it exists, which is what a record says.")
                .fix("write  " + modifier(type.access()) + "record " + name + "(" + Words.components(type) + ") {}");
    }

    /** An aggregate or entity that is a record, an interface or an enum. */
    public static Problem notAClass(StateType type) {
        String name = type.name().simpleName();
        boolean aggregate = type.kind() == StateType.Kind.AGGREGATE;
        String parent = aggregate ? " extends AggregateRoot<" + name + "Event>" : "";
        Problem problem = Problem.of(
                        ProblemKind.NOT_A_CLASS,
                        Annotations.on(type.position(), type.kind().annotation()),
                        name + " is " + type.kind().phrase() + " and must be a class, not "
                                + withArticle(type.form().keyword()) + ".")
                .because("It keeps its identity while its other fields change.")
                .fix("write  " + modifier(type.access()) + "class " + name + parent + " { … }");
        return type.isRecord()
                ? problem.fix("or, if it has no identity and never changes, annotate it with  @ValueObject")
                : problem;
    }

    /** A class that cannot be created because it is abstract. */
    public static Problem abstractClass(QualifiedName name, String phrase, Position position) {
        return Problem.of(
                        ProblemKind.ABSTRACT_CLASS,
                        position,
                        name.simpleName() + " is " + phrase + " and is abstract, so no object of it can be created.")
                .fix("remove  abstract,  or move the annotation to the classes that extend " + name.simpleName());
    }

    /** A class with type parameters. */
    public static Problem genericClass(QualifiedName name, String phrase, Position position) {
        return Problem.of(
                        ProblemKind.GENERIC_CLASS,
                        position,
                        name.simpleName() + " is " + phrase + " and has type parameters.")
                .because("The generated code has to know the type of everything it creates, stores and calls.")
                .fix("remove the type parameters, and name the types they stood for");
    }

    /** A class that needs an object of the class around it. */
    public static Problem innerClass(QualifiedName name, String phrase, Position position) {
        return Problem.of(
                        ProblemKind.INNER_CLASS,
                        position,
                        name.simpleName() + " is " + phrase + " and an inner class, which only an object of "
                                + around(name) + " can create.")
                .fix("write  static class " + name.simpleName() + ",  or give it a file of its own");
    }

    /** A class that the code beside it cannot name. */
    public static Problem privateClass(QualifiedName name, String phrase, Position position) {
        boolean nested = name.simpleNames().size() > 1;
        return Problem.of(
                        ProblemKind.PRIVATE_CLASS,
                        position,
                        name.simpleName() + " is " + phrase + " and is private, so the code generated beside it"
                                + " cannot name it.")
                .fix(
                        nested
                                ? "remove  private  from " + name.simpleName() + " or the class around it"
                                : "remove  private");
    }

    /** A class without a constructor that the generated code can call. */
    public static Problem noConstructor(StateType type) {
        String name = type.name().simpleName();
        return Problem.of(
                        ProblemKind.UNUSABLE_CONSTRUCTOR,
                        type.position(),
                        name + " is " + type.kind().phrase() + " and has no constructor without parameters.")
                .because(name + "Builder creates an empty " + name + " and then sets its fields.")
                .fix("add  " + name + "() {}  to the class (package-private is enough)");
    }

    /** A constructor that nobody else can call. */
    public static Problem privateConstructor(StateType type, Position constructor) {
        String name = type.name().simpleName();
        return Problem.of(
                        ProblemKind.UNUSABLE_CONSTRUCTOR,
                        constructor,
                        "The constructor " + name + "() is private, so " + name + "Builder cannot call it.")
                .fix("write  " + name + "() {}  (package-private is enough)");
    }

    /** A constructor that throws checked exceptions. */
    public static Problem throwingConstructor(StateType type, List<String> exceptions, Position constructor) {
        String name = type.name().simpleName();
        List<String> names = exceptions.stream()
                .map(exception -> exception.substring(exception.lastIndexOf('.') + 1))
                .toList();
        return Problem.of(
                        ProblemKind.UNUSABLE_CONSTRUCTOR,
                        constructor,
                        "The constructor " + name + "() throws " + Listing.sentence(names) + ", which " + name
                                + "Builder cannot.")
                .because("It is called for every " + name + " that is built or read from the store.")
                .fix("leave the constructor empty, and move what can fail to a method");
    }

    private static String around(QualifiedName name) {
        List<String> names = name.simpleNames();
        return names.size() > 1 ? names.get(names.size() - 2) : "the class around it";
    }

    private static String withArticle(Keyword keyword) {
        return switch (keyword) {
            case CLASS, RECORD -> "a " + keyword.name().toLowerCase(Locale.ROOT);
            case INTERFACE, ENUM -> "an " + keyword.name().toLowerCase(Locale.ROOT);
            case ANNOTATION -> "an annotation";
        };
    }

    private static String modifier(Access access) {
        return access == Access.PUBLIC ? "public " : "";
    }
}
