package dev.typecase.processor.problem;

import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType.Family;
import dev.typecase.processor.model.UncompiledConstraint;
import dev.typecase.processor.model.ValueType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The wording of what is wrong with a Jakarta Validation constraint. */
public final class ConstraintProblems {

    private ConstraintProblems() {}

    /** A constraint that has no meaning for the type it stands on. */
    public static Problem onWrongType(Property field, Constraint constraint, ValueType actual) {
        String name = "@" + constraint.kind().simpleName();
        return Problem.of(
                        ProblemKind.CONSTRAINT_ON_WRONG_TYPE,
                        constraint.position(),
                        name + " does not apply to " + actual.display() + ", the type of "
                                + (actual.equals(field.type()) ? "" : "the elements of ")
                                + FieldProblems.path(field) + ".")
                .because("It applies to " + appliesTo(constraint.kind()) + ".")
                .fix(mend(constraint, actual, field));
    }

    /** A constraint that nothing would check. */
    public static Problem notCompiled(UncompiledConstraint constraint) {
        String name = "@" + constraint.annotation();
        String on = constraint.on();
        return switch (constraint.cause()) {
            case CUSTOM ->
                notCompiled(constraint, name + " on " + on + " is a constraint of its own, and nothing checks it.")
                        .because("Compiled are the constraints of Jakarta Validation itself; no validator is called.")
                        .fix("remove " + name + ", and write what it checks as an @Invariant method of "
                                + constraint.holder());
            case JAVAX ->
                notCompiled(
                                constraint,
                                name + " on " + on + " is a constraint of javax.validation, and nothing checks it.")
                        .because("Compiled are the constraints of Jakarta Validation.")
                        .fix("import it from  jakarta.validation.constraints");
            case GROUPS ->
                notCompiled(constraint, name + " on " + on + " names groups, and every check is made every time.")
                        .fix(
                                "remove  groups  from " + name + ",",
                                "or write a check that does not always hold as an @Invariant method");
            case PAYLOAD ->
                notCompiled(constraint, name + " on " + on + " names a payload, and nothing passes it on.")
                        .fix("remove  payload  from " + name);
        };
    }

    private static Problem notCompiled(UncompiledConstraint constraint, String headline) {
        return Problem.of(ProblemKind.CONSTRAINT_NOT_COMPILED, constraint.position(), headline);
    }

    private static String appliesTo(ConstraintKind kind) {
        return switch (kind) {
            case ASSERT_TRUE, ASSERT_FALSE -> "boolean and Boolean";
            case DECIMAL_MIN, DECIMAL_MAX, DIGITS ->
                "BigDecimal, BigInteger, byte, short, int, long, their boxes, and String";
            case MIN, MAX -> "BigDecimal, BigInteger, byte, short, int, long and their boxes";
            case POSITIVE, POSITIVE_OR_ZERO, NEGATIVE, NEGATIVE_OR_ZERO ->
                "BigDecimal, BigInteger, byte, short, int, long, float, double and their boxes";
            case NOT_BLANK, PATTERN, EMAIL -> "String";
            case NOT_EMPTY, SIZE -> "String, List, Set, Map and byte[]";
            case PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT ->
                "Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime, OffsetTime, ZonedDateTime, Year,"
                        + " YearMonth and MonthDay";
            case NOT_NULL, NULL, VALID -> "every type";
        };
    }

    private static String mend(Constraint constraint, ValueType actual, Property field) {
        String name = "@" + constraint.kind().simpleName();
        ConstraintKind kind = constraint.kind();
        if (actual instanceof ValueType.Collection collection && onText(kind)) {
            return "write  " + collection.kind().simpleName() + "<" + name + parameters(constraint) + " "
                    + collection.element().type().display() + "> " + field.name()
                    + "  to constrain each element";
        }
        if (kind == ConstraintKind.NOT_BLANK || kind == ConstraintKind.NOT_EMPTY) {
            return "remove " + name + ": what is not @Nullable is required as it is";
        }
        Family family =
                actual instanceof ValueType.Scalar scalar ? scalar.type().family() : Family.OTHER;
        if (kind == ConstraintKind.SIZE && (family == Family.INTEGER || family == Family.DECIMAL)) {
            long min = constraint.number("min");
            long max = constraint.number("max");
            return "write  " + (min > 0 ? "@Min(" + min + ")" : "")
                    + (min > 0 && max < Integer.MAX_VALUE ? " " : "")
                    + (max < Integer.MAX_VALUE ? "@Max(" + max + ")" : "")
                    + "  for the number's value, @Digits for how many digits it has";
        }
        if (kind == ConstraintKind.MIN && family == Family.TEXT) {
            return "write  @Size(min = " + constraint.number("value") + ")  for its length";
        }
        if (kind == ConstraintKind.MAX && family == Family.TEXT) {
            return "write  @Size(max = " + constraint.number("value") + ")  for its length";
        }
        return family == Family.FLOATING && !kind.timeDependent() && !onText(kind)
                ? "write  BigDecimal " + field.name() + ",  whose value is exact, or an @Invariant method"
                : "remove " + name + ", or write what you mean as an @Invariant method";
    }

    private static boolean onText(ConstraintKind kind) {
        return kind == ConstraintKind.NOT_BLANK || kind == ConstraintKind.PATTERN || kind == ConstraintKind.EMAIL;
    }

    private static String parameters(Constraint constraint) {
        return constraint.kind() == ConstraintKind.PATTERN
                ? "(regexp = " + literal(constraint.text("regexp")) + ")"
                : "";
    }

    /** As the user may have written it, without what is so anyway: {@code @Size(max = 3)}. */
    static String written(Constraint constraint) {
        Map<String, Object> given =
                new TreeMap<>(Comparator.comparing(ConstraintProblems::rank).thenComparing(Comparator.naturalOrder()));
        constraint.attributes().forEach((name, value) -> {
            boolean text = value instanceof String && !value.equals(".*");
            boolean number = value instanceof Number && !isUnbounded(name, value);
            boolean exclusive = name.equals("inclusive") && value.equals(false);
            if (text || number || exclusive) {
                given.put(name, text ? literal((String) value) : value);
            }
        });
        String name = "@" + constraint.kind().simpleName();
        if (given.isEmpty()) {
            return name;
        }
        return given.keySet().equals(Set.of("value"))
                ? name + "(" + given.get("value") + ")"
                : given.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static int rank(String attribute) {
        return List.of("value", "regexp", "min", "max", "integer", "fraction").indexOf(attribute) & Integer.MAX_VALUE;
    }

    private static boolean isUnbounded(String name, Object value) {
        return name.equals("min") && value.equals(0) || name.equals("max") && value.equals(Integer.MAX_VALUE);
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@code @Nullable @NotNull}, or {@code @Null} on what is required. */
    public static Problem neverMet(Property field, Constraint constraint) {
        String path = FieldProblems.path(field);
        Problem problem = Problem.of(
                ProblemKind.CONSTRAINT_NEVER_MET,
                constraint.position(),
                constraint.kind() == ConstraintKind.NULL
                        ? path + " must be null, says @Null, and is required."
                        : path + " is @Nullable, and must not be null, says @NotNull.");
        return constraint.kind() == ConstraintKind.NULL
                ? problem.fix("remove @Null, or the field")
                : problem.fix(
                        "remove @NotNull if it may be missing, or @Nullable if it may not",
                        "(what is neither @Nullable nor has a @Default is required without @NotNull)");
    }

    /** A pattern that does not compile. */
    public static Problem invalidPattern(Constraint constraint, String fault, int index) {
        String regexp = constraint.text("regexp");
        Problem problem = Problem.of(
                ProblemKind.INVALID_PATTERN,
                constraint.position().attribute("regexp"),
                "This is not a regular expression: " + fault + ".");
        boolean shown = index >= 0 && index <= regexp.length() && regexp.indexOf('\n') < 0;
        return (shown ? problem.because(regexp).because(" ".repeat(index) + "^ here") : problem)
                .fix(
                        "correct the expression; a character that stands for itself has a backslash before it,",
                        "which Java source writes twice, as in  \"\\\\*\"");
    }

    /** {@code @Size(min = 5, max = 3)}. */
    public static Problem sizeMinOverMax(Constraint constraint) {
        long min = constraint.number("min");
        long max = constraint.number("max");
        return Problem.of(
                        ProblemKind.SIZE_MIN_OVER_MAX,
                        constraint.position(),
                        "No size is at least " + min + " and at most " + max + ".")
                .fix("write  @Size(min = " + max + ", max = " + min + ")  if they were swapped");
    }

    /** A number of characters, elements or digits below zero. */
    public static Problem negativeBound(Constraint constraint, String attribute) {
        return Problem.of(
                        ProblemKind.NEGATIVE_BOUND,
                        constraint.position().attribute(attribute),
                        "@" + constraint.kind().simpleName() + " has " + attribute + " = "
                                + constraint.number(attribute)
                                + ", and nothing has a negative number of "
                                + (constraint.kind() == ConstraintKind.DIGITS ? "digits" : "elements or characters")
                                + ".")
                .fix("write 0 or more");
    }

    /** {@code @DecimalMin("ten")}. */
    public static Problem boundNotANumber(Constraint constraint) {
        return Problem.of(
                        ProblemKind.BOUND_NOT_A_NUMBER,
                        constraint.position().attribute("value"),
                        literal(constraint.text("value")) + " is not a number.")
                .fix("write digits with a point, as in  @" + constraint.kind().simpleName() + "(\"0.01\")");
    }

    /** A message with an expression that would have to be evaluated at run time. */
    public static Problem expressionInMessage(Constraint constraint, String expression) {
        return Problem.of(
                        ProblemKind.MESSAGE_NOT_COMPILABLE,
                        constraint.position().attribute("message"),
                        "The message has the expression " + expression + ", which is not evaluated.")
                .because("Messages are put together while compiling; there is no expression language at run time.")
                .fix("write the text itself; " + placeholders(constraint));
    }

    /** A message with a placeholder that is no attribute of its constraint. */
    public static Problem unknownPlaceholder(Constraint constraint, String placeholder) {
        Set<String> names = new TreeSet<>(constraint.attributes().keySet());
        return Problem.of(
                        ProblemKind.MESSAGE_NOT_COMPILABLE,
                        constraint.position().attribute("message"),
                        "The message has {" + placeholder + "}, and @"
                                + constraint.kind().simpleName() + " has no attribute of that name.")
                .because(Suggestions.closest(placeholder, names)
                        .map(name -> "Did you mean {" + name + "}?")
                        .orElse("Messages are not looked up in a resource bundle."))
                .fix("write the text itself; " + placeholders(constraint));
    }

    private static String placeholders(Constraint constraint) {
        Set<String> names = new TreeSet<>();
        constraint.attributes().keySet().forEach(name -> names.add("{" + name + "}"));
        return names.isEmpty()
                ? "@" + constraint.kind().simpleName() + " has no values to fill in"
                : "it may contain " + Listing.of(names);
    }
}
