package dev.typecase.processor.problem;

import dev.typecase.processor.model.Position;
import java.io.PrintWriter;
import java.io.StringWriter;

/** The wording of a failure of our own. */
final class InternalProblems {

    private InternalProblems() {}

    static Problem internalError(Position position, Throwable failure) {
        Problem problem = Problem.of(
                ProblemKind.INTERNAL_ERROR,
                position,
                "Typecase failed while it worked on " + position.owner()
                        + ". This is a mistake in Typecase, not in your code.");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        for (String line : trace.toString().stripTrailing().split("\\R", -1)) {
            problem = problem.because(line.replace("\t", "    "));
        }
        return problem.fix("please report it, with this whole text, at https://typecase.dev/issues");
    }
}
