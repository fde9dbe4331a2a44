package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StateType.Invariant;
import dev.typecase.processor.problem.AggregateProblems;
import dev.typecase.processor.problem.Problem;
import java.util.List;

/** An invariant is a question that generated code can ask an object. */
final class InvariantRule {

    private InvariantRule() {}

    static List<Problem> check(StateType type) {
        return type.invariants().stream()
                .filter(InvariantRule::cannotBeAsked)
                .map(invariant -> AggregateProblems.badInvariant(type, invariant))
                .toList();
    }

    private static boolean cannotBeAsked(Invariant invariant) {
        return invariant.access() == Access.PRIVATE
                || invariant.isStatic()
                || !invariant.returnsBoolean()
                || invariant.parameters() > 0;
    }
}
