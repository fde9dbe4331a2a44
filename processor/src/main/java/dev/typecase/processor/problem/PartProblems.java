package dev.typecase.processor.problem;

import dev.typecase.processor.model.Composition.Misfit;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Part;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The wording of what is wrong where a domain is put together from parts. */
public final class PartProblems {

    private PartProblems() {}

    /** A problem with a class that a part brings and that is not compiled now; reported where the part is included. */
    public static Problem placed(Problem problem, Domain domain) {
        String owner = problem.position().owner();
        Optional<QualifiedName> part = domain.composition().parts().stream()
                .filter(candidate -> brings(candidate, owner))
                .map(Part::name)
                .findFirst();
        Problem placed = problem.at(includes(domain))
                .because("It is about " + owner + ", which "
                        + part.map(QualifiedName::simpleName).orElse("") + " brings.");
        return part.isPresent() && problem.kind() == ProblemKind.UNKNOWN_MESSAGE
                ? placed.fix(
                        "or include the part that has it; where it is gone,",
                        "compile the module of " + part.get().packageName() + " anew, with what is included here")
                : placed;
    }

    private static boolean brings(Part part, String owner) {
        return Stream.concat(part.elements().stream(), part.handlers().keySet().stream())
                .anyMatch(name -> name.canonical().equals(owner));
    }

    /** An open domain that includes others. */
    public static Problem openDomainIncludes(Domain domain, List<Part> parts) {
        List<String> names =
                parts.stream().map(part -> part.name().simpleName()).toList();
        String verb = names.size() == 1 ? "it" : "them";
        return Problem.of(
                        ProblemKind.OPEN_DOMAIN_INCLUDES,
                        includes(domain),
                        domain.name() + " is open and includes " + Listing.sentence(names) + ".")
                .because("Only a closed domain knows all of its parts.")
                .fix(
                        "include " + verb + " where " + domain.name() + "Part is included,",
                        "or remove  closed = false,  if " + domain.name() + " is a domain of its own");
    }

    /** A class that exports nothing. */
    public static Problem notAPart(Domain domain, Misfit misfit) {
        String name = misfit.name().simpleName();
        Problem problem = Problem.of(
                ProblemKind.NOT_A_PART,
                includes(domain),
                domain.name() + " includes " + name + ", which is not part of a domain.");
        if (misfit.closed().isEmpty()) {
            return problem.fix(
                    "include the class that is generated for the package of a library,",
                    "as  CataloguePart  for  @Domain(closed = false) package catalogue;");
        }
        String part = misfit.closed() + "Part";
        return problem.because(name + " lies in the domain " + misfit.closed() + ", which is closed.")
                .fix(
                        "write  @Domain(closed = false)  on the package of " + misfit.closed() + ", and include  "
                                + part + ".class,",
                        "or leave it a domain of its own, which speaks to " + domain.name()
                                + " by an @IntegrationEvent");
    }

    /** A part whose form is not known. */
    public static Problem incompatible(Domain domain, Misfit misfit) {
        return Problem.of(
                        ProblemKind.INCOMPATIBLE_PART,
                        includes(domain),
                        misfit.name().simpleName()
                                + " was compiled by another version of Typecase, and cannot be read.")
                .because("Its form is " + misfit.format() + ", and this version of Typecase knows the form 1.")
                .fix("compile the module of " + misfit.name().packageName()
                        + " with the version of typecase-processor that is used here");
    }

    /** A part that stands twice in one list. */
    public static Problem includedTwice(Domain domain, Part part) {
        return Problem.of(
                        ProblemKind.PART_INCLUDED_TWICE,
                        includes(domain),
                        domain.name() + " includes " + part.name().simpleName() + " twice.")
                .fix("name it once");
    }

    /** A part that two domains include; reported at the second. */
    public static Problem includedByTwo(Domain domain, Domain other, Part part) {
        String name = part.name().simpleName();
        return Problem.of(
                        ProblemKind.PART_INCLUDED_TWICE,
                        includes(domain),
                        name + " is included by " + domain.name() + " and by " + other.name() + ".")
                .because("Its aggregates and handlers belong to one domain: their events are dispatched by its table.")
                .fix("include it in one of them, and let the other handle an @IntegrationEvent");
    }

    private static Position includes(Domain domain) {
        return Annotations.on(domain.position(), "Domain").attribute("includes");
    }
}
