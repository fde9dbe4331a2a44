package dev.typecase.processor.problem;

import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Uncalled;
import dev.typecase.processor.model.StateType;

/** The wording of what is wrong where a handler's method has no {@code @Handle}. */
public final class UncalledProblems {

    private UncalledProblems() {}

    /** A command that nobody handles; {@code method} lacks only the annotation. */
    public static Problem commandWithoutHandler(StateType command, String method) {
        return unhandled(command).fix("write  @Handle  before " + method);
    }

    static Problem unhandled(StateType command) {
        return Problem.of(
                ProblemKind.COMMAND_WITHOUT_HANDLER,
                command.position(),
                command.name().simpleName() + " is a command, and nothing handles it.");
    }

    /** A method that takes a message and has no annotation. */
    public static Problem missingHandle(Handler handler, Uncalled method) {
        return Problem.of(
                        ProblemKind.MISSING_HANDLE,
                        method.position(),
                        display(handler, method) + " is not called: it has no @Handle.")
                .fix("write  @Handle  before the method, or make it private");
    }

    /** As a message names it: {@code Housekeeping.on(CheckedIn)}. */
    public static String display(Handler handler, Uncalled method) {
        return handler.name().simpleName() + "." + method.name() + "("
                + method.message().simpleName() + ")";
    }
}
