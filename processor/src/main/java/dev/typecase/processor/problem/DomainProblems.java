package dev.typecase.processor.problem;

import dev.typecase.processor.model.Compilation.Stray;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import java.util.List;

/** The wording of what is wrong with a domain as a whole. */
public final class DomainProblems {

    private DomainProblems() {}

    /**
     * Classes outside every domain; reported at the first.
     *
     * @param strays those of one cause
     * @param packageName the package that could be made a domain
     * @param domains the domains there are
     */
    public static Problem outsideDomain(List<Stray> strays, String packageName, List<Domain> domains) {
        Stray first = strays.get(0);
        List<String> others =
                strays.stream().skip(1).map(stray -> stray.name().simpleName()).toList();
        Problem problem = Problem.of(
                        ProblemKind.ELEMENT_OUTSIDE_DOMAIN,
                        Annotations.on(first.position(), first.annotation()),
                        first.name().simpleName() + " has @" + first.annotation() + " and lies in no domain.")
                .because(
                        others.isEmpty()
                                ? ""
                                : "So " + (others.size() == 1 ? "does " : "do ") + Listing.sentence(others) + ".")
                .because(
                        domains.isEmpty()
                                ? "No package is annotated with @Domain."
                                : "The domains: "
                                        + Listing.of(domains.stream()
                                                .map(domain -> domain.packageName() + " and below")
                                                .toList())
                                        + ".");
        if (packageName.isEmpty()) {
            return problem.fix("move it to a package, and annotate that with @Domain in its package-info.java");
        }
        String file = packageName.replace('.', '/') + "/package-info.java";
        String declaration = "write in " + file + ":  @dev.typecase.Domain package " + packageName + ";";
        return domains.isEmpty()
                ? problem.fix(declaration)
                : problem.fix("move it to one of these packages,", "or " + declaration);
    }

    /** A name of a domain with which no class can begin. */
    public static Problem badName(Domain domain) {
        return Problem.of(
                        ProblemKind.BAD_DOMAIN_NAME,
                        domain.position().annotation("dev.typecase.Domain").attribute("name"),
                        "\"" + domain.name() + "\" cannot be the name of a domain.")
                .because("Generated classes begin with it, as in  BookshelfDomain  for  @Domain(name = \"Bookshelf\").")
                .fix("write a Java identifier, or leave the name out: it is then that of the package");
    }

    /** One class with two annotations that exclude each other. */
    public static Problem severalRoles(QualifiedName name, Position position, List<String> annotations) {
        List<String> shown =
                annotations.stream().map(annotation -> "@" + annotation).toList();
        return Problem.of(
                        ProblemKind.SEVERAL_ROLES,
                        position,
                        name.simpleName() + " has " + Listing.sentence(shown) + "; a class is one of them.")
                .fix("keep one of the annotations"
                        + (annotations.contains("CommandHandler") && annotations.contains("EventHandler")
                                ? ", and move the methods for the other to a class of their own"
                                : ""));
    }

    /** Two classes of one package for which the same file would be generated; reported at the second. */
    public static Problem sameGeneratedClass(
            QualifiedName second, QualifiedName first, String generated, Position position) {
        return Problem.of(
                        ProblemKind.GENERATED_NAME_COLLISION,
                        position,
                        second.nestedName() + " and " + first.nestedName() + " are both named " + second.simpleName()
                                + ", and for each of them " + generated + " would be generated in the package "
                                + second.packageName() + ".")
                .fix("rename one of them, or move it to another package");
    }

    /** Two classes of one package whose generated files differ by upper and lower case only; reported at the second. */
    public static Problem sameFile(
            QualifiedName second, QualifiedName first, String generated, String other, Position position) {
        return Problem.of(
                        ProblemKind.GENERATED_NAME_COLLISION,
                        position,
                        second.nestedName() + " and " + first.nestedName() + " differ only by upper and lower case, and"
                                + " so would " + generated + " and " + other + " in the package "
                                + second.packageName() + ".")
                .because("They are one file to the file systems of Windows and macOS.")
                .fix("rename one of them, or move it to another package");
    }

    /** A class that the user wrote under the name of one that is generated. */
    public static Problem nameTaken(QualifiedName source, QualifiedName taken) {
        return Problem.of(
                        ProblemKind.GENERATED_NAME_COLLISION,
                        Position.of(taken.canonical()),
                        taken.simpleName() + " has the name of the class that is generated for " + source.simpleName()
                                + ".")
                .fix("rename " + taken.simpleName() + ", or remove it, if the generated class does the same");
    }

    /** Two aggregates of one name in a domain; reported at the second. */
    public static Problem sameRepository(QualifiedName second, QualifiedName first, Domain domain, Position position) {
        return Problem.of(
                        ProblemKind.GENERATED_NAME_COLLISION,
                        position,
                        second.canonical() + " and " + first.canonical() + " have the same simple name"
                                + (second.simpleName().equals(first.simpleName())
                                        ? ""
                                        : " but for upper and lower case")
                                + ", and " + domain.name() + "Domain cannot have " + Words.lower(second.simpleName())
                                + "Repository() for both.")
                .fix("rename one of them, or give one of the packages a @Domain of its own");
    }

    /** Two repositories of one name; reported at the second. */
    public static Problem sameDeclared(DeclaredRepository second, QualifiedName first, Domain domain) {
        return Problem.of(
                        ProblemKind.GENERATED_NAME_COLLISION,
                        second.position(),
                        second.name().canonical() + " and " + first.canonical() + " have the same simple name, and "
                                + domain.name() + "Domain cannot have "
                                + Words.lower(second.name().simpleName()) + "() for both.")
                .fix("rename one of them");
    }

    /** Two collaborators of one name that a domain needs; reported at the second. */
    public static Problem sameCollaborator(
            TypeUse second, TypeUse first, Domain domain, String stage, Position position) {
        boolean namesakes = TypeNames.display(second).equals(TypeNames.display(first));
        return Problem.of(
                        ProblemKind.GENERATED_NAME_COLLISION,
                        position,
                        "The builder of " + domain.name() + "Domain cannot have  " + stage + "(…)  for both "
                                + (namesakes ? second.erasure().canonical() : TypeNames.display(second)) + " and "
                                + (namesakes ? first.erasure().canonical() : TypeNames.display(first)) + ".")
                .fix("let one of the handlers depend on an interface with a name of its own that extends it");
    }

    /** A class that the domain's own files name, and that they cannot see. */
    public static Problem notAccessible(QualifiedName name, String role, Domain domain, Position position) {
        return notPublic(
                name,
                role,
                domain.composition().open()
                        ? "the domain that includes " + domain.name() + "Part cannot name it."
                        : domain.name() + "Domain in the package " + domain.packageName() + " cannot name it.",
                position);
    }

    /** An event that crosses the border of its domain, and that the others cannot see. */
    public static Problem integrationNotAccessible(Event event) {
        return notPublic(
                event.name(),
                "an integration event",
                "other domains cannot name it.",
                event.state().position());
    }

    private static Problem notPublic(QualifiedName name, String role, String consequence, Position position) {
        return Problem.of(
                        ProblemKind.NOT_ACCESSIBLE,
                        position,
                        name.simpleName() + " is " + role + " and is not public, so " + consequence)
                .fix("make " + name.simpleName() + " public"
                        + (name.simpleNames().size() > 1 ? ", and the classes around it" : ""));
    }
}
