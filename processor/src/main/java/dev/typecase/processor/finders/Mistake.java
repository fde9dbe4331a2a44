package dev.typecase.processor.finders;

import java.util.List;

/** Why a method asks nothing that can be answered. */
public sealed interface Mistake {

    /** Its name does not begin like a question. */
    record NoQuestion() implements Mistake {}

    /** Its name lacks {@code By}; {@code proposal} is the name with it. */
    record MissingBy(String proposal) implements Mistake {}

    /** It deletes. */
    record Deletion() implements Mistake {}

    /** It wants different ones only; {@code proposal} is the name without that. */
    record Distinct(String proposal) implements Mistake {}

    /** It counts, or asks whether there is any, and gives a limit or an order; {@code proposal} is the name without. */
    record Pointless(String what, String proposal) implements Mistake {}

    /** A limit that is none. */
    record NoLimit(String written) implements Mistake {}

    /**
     * A part of the name that stands for no property.
     *
     * @param written the part
     * @param sorting whether it stands behind {@code OrderBy}
     * @param known all that it could stand for
     */
    record UnknownProperty(String written, boolean sorting, List<Path> known) implements Mistake {
        public UnknownProperty {
            known = List.copyOf(known);
        }
    }

    /** Something within the elements of a collection or map, or all of it. */
    record InContainer(Path container, String written) implements Mistake {}

    /** A property that cannot be compared so. */
    record NotApplicable(Question.Criterion criterion) implements Mistake {}

    /** A property whose case cannot be ignored, compared so. */
    record NoCase(Question.Criterion criterion) implements Mistake {}

    /** A property that has no order. */
    record NoOrder(Path path) implements Mistake {}
}
