package dev.typecase.processor.finders;

import java.util.List;
import java.util.stream.Stream;

/** How a property is compared, by the words that stand behind it in the name of a method. */
public enum Operator {
    EQ(Needs.COMPARABLE, 1, "", "Is", "Equals"),
    NE(Needs.COMPARABLE, 1, "Not", "IsNot"),
    LT(Needs.ORDERED, 1, "LessThan", "IsLessThan"),
    LE(Needs.ORDERED, 1, "LessThanEqual", "IsLessThanEqual"),
    GT(Needs.ORDERED, 1, "GreaterThan", "IsGreaterThan"),
    GE(Needs.ORDERED, 1, "GreaterThanEqual", "IsGreaterThanEqual"),
    BEFORE(Needs.MOMENT, 1, "Before", "IsBefore"),
    AFTER(Needs.MOMENT, 1, "After", "IsAfter"),
    BETWEEN(Needs.ORDERED, 2, "Between", "IsBetween"),
    IN(Needs.COMPARABLE, 1, "In", "IsIn"),
    NOT_IN(Needs.COMPARABLE, 1, "NotIn", "IsNotIn"),
    STARTING_WITH(Needs.TEXT, 1, "StartingWith", "IsStartingWith", "StartsWith"),
    NOT_STARTING_WITH(Needs.TEXT, 1, "NotStartingWith", "IsNotStartingWith", "NotStartsWith"),
    ENDING_WITH(Needs.TEXT, 1, "EndingWith", "IsEndingWith", "EndsWith"),
    NOT_ENDING_WITH(Needs.TEXT, 1, "NotEndingWith", "IsNotEndingWith", "NotEndsWith"),
    CONTAINING(Needs.TEXT, 1, "Containing", "IsContaining", "Contains"),
    NOT_CONTAINING(Needs.TEXT, 1, "NotContaining", "IsNotContaining", "NotContains"),
    TRUE(Needs.BOOLEAN, 0, "True", "IsTrue"),
    FALSE(Needs.BOOLEAN, 0, "False", "IsFalse"),
    NULL(Needs.OPTIONAL, 0, "Null", "IsNull"),
    NOT_NULL(Needs.OPTIONAL, 0, "NotNull", "IsNotNull"),
    EMPTY(Needs.COLLECTION, 0, "Empty", "IsEmpty"),
    NOT_EMPTY(Needs.COLLECTION, 0, "NotEmpty", "IsNotEmpty"),
    LIKE(Needs.NOTHING, 1, "Like", "IsLike"),
    NOT_LIKE(Needs.NOTHING, 1, "NotLike", "IsNotLike"),
    REGEX(Needs.NOTHING, 1, "Regex", "MatchesRegex", "Matches");

    /** What a property must be. */
    public enum Needs {
        /** One value that can be equal to another. */
        COMPARABLE,
        /** Values that have an order. */
        ORDERED,
        /** A date or a time. */
        MOMENT,
        /** A String. */
        TEXT,
        /** A boolean. */
        BOOLEAN,
        /** Anything that can be missing. */
        OPTIONAL,
        /** A List or a Set. */
        COLLECTION,
        /** There is no such property: others know the operator, and we do not. */
        NOTHING
    }

    private final Needs needs;
    private final int arguments;
    private final List<String> words;

    Operator(Needs needs, int arguments, String... words) {
        this.needs = needs;
        this.arguments = arguments;
        this.words = List.of(words);
    }

    /** What a property must be. */
    public Needs needs() {
        return needs;
    }

    /** How many parameters it takes. */
    public int arguments() {
        return arguments;
    }

    /** The word for it; empty for equality. */
    public String word() {
        return words.get(0);
    }

    /** Whether a text can be compared so without regard to upper and lower case. */
    public boolean ignoresCase() {
        return needs == Needs.TEXT || this == EQ || this == NE || takesSeveral();
    }

    /** Whether its parameter is a collection. */
    public boolean takesSeveral() {
        return this == IN || this == NOT_IN;
    }

    /** Whether it has a word that stands at this place of a name. */
    Stream<String> wordsAt(String name, int index) {
        return words.stream().filter(word -> name.startsWith(word, index));
    }
}
