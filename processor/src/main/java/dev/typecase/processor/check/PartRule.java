package dev.typecase.processor.check;

import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Composition.Misfit;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Part;
import dev.typecase.processor.problem.PartProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A closed domain includes parts, each of them once; and no part is included twice in an application. */
final class PartRule {

    private PartRule() {}

    static List<Problem> check(Domain domain, Compilation compilation) {
        if (!domain.composition().whole()) {
            return List.of();
        }
        List<Part> parts = domain.composition().parts();
        if (domain.composition().open() && !parts.isEmpty()) {
            return List.of(PartProblems.openDomainIncludes(domain, parts));
        }
        List<Problem> problems = new ArrayList<>();
        for (Misfit misfit : domain.composition().misfits()) {
            problems.add(
                    misfit.format() == 0
                            ? PartProblems.notAPart(domain, misfit)
                            : PartProblems.incompatible(domain, misfit));
        }
        Set<Part> known = new HashSet<>();
        for (Part part : parts) {
            if (!known.add(part)) {
                problems.add(PartProblems.includedTwice(domain, part));
            }
        }
        known.forEach(part -> compilation.domains().stream()
                .takeWhile(other -> !other.packageName().equals(domain.packageName()))
                .filter(other -> other.composition().whole()
                        && other.composition().parts().contains(part))
                .forEach(other -> problems.add(PartProblems.includedByTwo(domain, other, part))));
        return problems;
    }
}
