package dev.typecase.processor.problem;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.Property.IndexMark;
import dev.typecase.processor.model.StateType;

/** The wording of what is wrong with {@code @Unique} and {@code @Indexed}. */
public final class IndexProblems {

    private IndexProblems() {}

    /** On a field of an entity, value object, command or event. */
    public static Problem outsideAggregate(StateType type, Property field, IndexMark mark) {
        String kind = type.kind().phrase();
        Problem problem = Problem.of(
                        ProblemKind.INDEX_OUTSIDE_AGGREGATE,
                        mark.position(),
                        FieldProblems.path(field) + " is @" + mark.annotation() + ", and "
                                + type.name().simpleName() + " is " + kind + ".")
                .because("Aggregates are what is found, and what is unique; they are by fields of their own.");
        String elsewhere = "write it on a field of the aggregate that holds the value,";
        return switch (type.kind()) {
            case VALUE_OBJECT ->
                problem.fix(
                        "write it on the field of the aggregate that holds the "
                                + type.name().simpleName() + ", for all that is in it,",
                        "or remove  @" + mark.annotation());
            case ENTITY -> problem.fix(elsewhere, "or remove  @" + mark.annotation());
            default -> problem.fix("remove  @" + mark.annotation());
        };
    }

    /** On a collection. */
    public static Problem onCollection(Property field, IndexMark mark) {
        return notApplicable(field, mark, " and holds several values.")
                .because("An aggregate is found, and is unique, by one value; or by all that is in a value object.")
                .fix(remove(mark));
    }

    /** On an entity. */
    public static Problem onEntity(Property field, IndexMark mark) {
        return notApplicable(field, mark, " and holds an entity, which changes within its aggregate.")
                .because("An aggregate is found, and is unique, by one value; or by all that is in a value object.")
                .fix("move what is meant to a field of the aggregate", "or " + remove(mark));
    }

    /** On a value object with a collection in it. */
    public static Problem onValueWithCollection(Property field, IndexMark mark) {
        return notApplicable(
                        field, mark, " and holds a " + field.type().display() + ", in which there is a collection.")
                .because("In a database a collection has a table of its own, and no index can reach into it.")
                .fix("move what is meant to a field of the aggregate,", "or " + remove(mark));
    }

    /** On the identity. */
    public static Problem onIdentity(Property field, IndexMark mark) {
        return notApplicable(field, mark, " and is the identity, which is unique and found by in any case.")
                .fix(remove(mark));
    }

    /** Both of them. */
    public static Problem indexedTwice(Property field, IndexMark indexed) {
        return notApplicable(field, indexed, " and @Unique, which is an index already.")
                .fix(remove(indexed));
    }

    private static Problem notApplicable(Property field, IndexMark mark, String why) {
        return Problem.of(
                ProblemKind.INDEX_NOT_APPLICABLE,
                mark.position(),
                FieldProblems.path(field) + " is @" + mark.annotation() + why);
    }

    private static String remove(IndexMark mark) {
        return "remove  @" + mark.annotation();
    }
}
