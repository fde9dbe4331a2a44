package dev.typecase.processor.problem;

import dev.typecase.processor.model.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of what is said of events that go round. */
public final class EventCycleProblems {

    private EventCycleProblems() {}

    /**
     * A step of a circle.
     *
     * @param event what happens
     * @param handling who reacts, and raises the next
     */
    public record Step(QualifiedName event, HandlerMethod handling) {}

    /** Events each of which leads to the next, and the last one to the first. */
    public static Problem eventCycle(List<Step> steps) {
        String first = steps.get(0).event().simpleName();
        String way = steps.stream()
                .map(step -> step.event().simpleName() + " → " + step.handling().display() + " → ")
                .collect(Collectors.joining("", "", first));
        return Problem.of(
                        ProblemKind.EVENT_CYCLE,
                        steps.get(0).handling().method().position(),
                        first + " leads to itself: " + way + ".")
                .because(
                        "Each handler calls what raises the next event. Where no condition ends it, it goes round for ever.")
                .fix(
                        "let one of them not raise its event; or, where a condition ends it, write",
                        "@SuppressWarnings(\"typecase:" + ProblemKind.EVENT_CYCLE.title() + "\")  before "
                                + steps.get(0).handling().display());
    }
}
