package dev.typecase.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The constraints of Jakarta Validation 3.1 that are compiled, with the messages its specification gives them. */
public enum ConstraintKind {
    ASSERT_FALSE("AssertFalse", "must be false"),
    ASSERT_TRUE("AssertTrue", "must be true"),
    DECIMAL_MAX("DecimalMax", "must be less than or equal to {value}"),
    DECIMAL_MIN("DecimalMin", "must be greater than or equal to {value}"),
    DIGITS("Digits", "numeric value out of bounds (<{integer} digits>.<{fraction} digits> expected)"),
    EMAIL("Email", "must be a well-formed email address"),
    FUTURE("Future", "must be a future date"),
    FUTURE_OR_PRESENT("FutureOrPresent", "must be a date in the present or in the future"),
    MAX("Max", "must be less than or equal to {value}"),
    MIN("Min", "must be greater than or equal to {value}"),
    NEGATIVE("Negative", "must be less than 0"),
    NEGATIVE_OR_ZERO("NegativeOrZero", "must be less than or equal to 0"),
    NOT_BLANK("NotBlank", "must not be blank"),
    NOT_EMPTY("NotEmpty", "must not be empty"),
    NOT_NULL("NotNull", "must not be null"),
    NULL("Null", "must be null"),
    PAST("Past", "must be a past date"),
    PAST_OR_PRESENT("PastOrPresent", "must be a date in the past or in the present"),
    PATTERN("Pattern", "must match \"{regexp}\""),
    POSITIVE("Positive", "must be greater than 0"),
    POSITIVE_OR_ZERO("PositiveOrZero", "must be greater than or equal to 0"),
    SIZE("Size", "size must be between {min} and {max}"),
    VALID("Valid", "");

    private static final String PACKAGE = "jakarta.validation.constraints.";

    private final String simpleName;
    private final String message;

    ConstraintKind(String simpleName, String message) {
        this.simpleName = simpleName;
        this.message = message;
    }

    /** The constraint of an annotation, by the annotation's canonical name. */
    public static Optional<ConstraintKind> of(String annotation) {
        return Arrays.stream(values())
                .filter(kind -> kind.annotation().equals(annotation))
                .findFirst();
    }

    /** The annotation's simple name: {@code NotBlank}. */
    public String simpleName() {
        return simpleName;
    }

    /** The annotation's canonical name. */
    public String annotation() {
        return this == VALID ? "jakarta.validation.Valid" : PACKAGE + simpleName;
    }

    /** The message where the author gave none; attributes in braces. */
    public String message() {
        return message;
    }

    /** Whether the outcome depends on the time of the check. */
    public boolean timeDependent() {
        return this == PAST || this == PAST_OR_PRESENT || this == FUTURE || this == FUTURE_OR_PRESENT;
    }
}
