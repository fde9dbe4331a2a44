package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.problem.FormProblems;
import dev.typecase.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A class is created by a constructor without parameters. */
final class ConstructorRule {

    private ConstructorRule() {}

    static List<Problem> check(StateType type) {
        if (!FormRule.isClass(type.kind())) {
            return List.of();
        }
        Optional<StateType.Constructor> found = type.constructor();
        if (found.isEmpty()) {
            return List.of(FormProblems.noConstructor(type));
        }
        StateType.Constructor constructor = found.get();
        // The constructor that nobody wrote is as private as its class, which is a problem of its own.
        if (constructor.access() == Access.PRIVATE && type.access() != Access.PRIVATE) {
            return List.of(FormProblems.privateConstructor(type, constructor.position()));
        }
        return constructor.checkedExceptions().isEmpty()
                ? List.of()
                : List.of(FormProblems.throwingConstructor(
                        type, constructor.checkedExceptions(), constructor.position()));
    }
}
