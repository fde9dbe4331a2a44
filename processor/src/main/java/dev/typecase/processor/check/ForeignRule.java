package dev.typecase.processor.check;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.problem.HandlerProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** A handler works in the unit of work of its own domain: no repository of another domain takes part in that. */
final class ForeignRule {

    private ForeignRule() {}

    static List<Problem> check(Domain domain) {
        List<Problem> problems = new ArrayList<>();
        if (domain.whole()) {
            for (Handler handler : domain.handlers()) {
                Collaborators.of(handler, domain).stream()
                        .filter(Handler.Dependency::repository)
                        .map(dependency -> HandlerProblems.foreignRepository(handler, dependency, domain))
                        .forEach(problems::add);
            }
        }
        return problems;
    }
}
