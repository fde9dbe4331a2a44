package dev.typecase.processor.check;

import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Compilation.Stray;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.problem.DomainProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every class lies in a domain. What is missing is one annotation on one package, so it is said once. */
final class StrayRule {

    private StrayRule() {}

    static List<Problem> check(Compilation compilation) {
        if (compilation.strays().isEmpty()) {
            return List.of();
        }
        if (compilation.unannotatedDomain().isPresent()) {
            return List.of(DomainProblems.outsideDomain(
                    compilation.strays(), compilation.unannotatedDomain().get(), List.of()));
        }
        if (compilation.domains().isEmpty()) {
            return List.of(DomainProblems.outsideDomain(
                    compilation.strays(), common(compilation.strays()), compilation.domains()));
        }
        Map<String, List<Stray>> packages = new TreeMap<>();
        for (Stray stray : compilation.strays()) {
            packages.computeIfAbsent(stray.name().packageName(), name -> new ArrayList<>())
                    .add(stray);
        }
        return packages.entrySet().stream()
                .map(entry -> DomainProblems.outsideDomain(entry.getValue(), entry.getKey(), compilation.domains()))
                .toList();
    }

    /** The package that all of them lie in or below. */
    private static String common(List<Stray> strays) {
        return strays.stream()
                .map(Stray::name)
                .map(QualifiedName::packageName)
                .reduce(StrayRule::common)
                .orElse("");
    }

    private static String common(String one, String other) {
        String candidate = one;
        while (!candidate.isEmpty() && !(other + ".").startsWith(candidate + ".")) {
            candidate = candidate.substring(0, Math.max(0, candidate.lastIndexOf('.')));
        }
        return candidate;
    }
}
