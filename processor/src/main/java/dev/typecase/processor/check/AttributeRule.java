package dev.typecase.processor.check;

import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.problem.ConstraintProblems;
import dev.typecase.processor.problem.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a constraint is given makes sense: its bounds, its regular expression, its message. */
final class AttributeRule {

    /** An expression, or a placeholder; neither where a backslash stands before it. */
    private static final Pattern FILLED_IN = Pattern.compile("(?<!\\\\)(\\$?)\\{([^{}]*)\\}");

    private AttributeRule() {}

    static Optional<Problem> check(Constraint constraint) {
        Optional<Problem> problem = switch (constraint.kind()) {
            case SIZE -> size(constraint);
            case DIGITS -> negative(constraint, "integer").or(() -> negative(constraint, "fraction"));
            case DECIMAL_MIN, DECIMAL_MAX -> number(constraint);
            case PATTERN, EMAIL -> pattern(constraint);
            default -> Optional.empty();
        };
        return problem.or(() -> message(constraint));
    }

    private static Optional<Problem> size(Constraint constraint) {
        return negative(constraint, "min").or(() -> negative(constraint, "max")).or(() -> swapped(constraint));
    }

    private static Optional<Problem> swapped(Constraint constraint) {
        return constraint.number("min") > constraint.number("max")
                ? Optional.of(ConstraintProblems.sizeMinOverMax(constraint))
                : Optional.empty();
    }

    private static Optional<Problem> negative(Constraint constraint, String attribute) {
        return constraint.number(attribute) < 0
                ? Optional.of(ConstraintProblems.negativeBound(constraint, attribute))
                : Optional.empty();
    }

    private static Optional<Problem> number(Constraint constraint) {
        try {
            new BigDecimal(constraint.text("value"));
            return Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of(ConstraintProblems.boundNotANumber(constraint));
        }
    }

    private static Optional<Problem> pattern(Constraint constraint) {
        try {
            Patterns.compile(constraint);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(ConstraintProblems.invalidPattern(constraint, e.getDescription(), e.getIndex()));
        }
    }

    private static Optional<Problem> message(Constraint constraint) {
        Matcher filledIn = FILLED_IN.matcher(constraint.message().orElse(""));
        while (filledIn.find()) {
            if (!filledIn.group(1).isEmpty()) {
                return Optional.of(ConstraintProblems.expressionInMessage(constraint, filledIn.group()));
            }
            if (!constraint.attributes().containsKey(filledIn.group(2))) {
                return Optional.of(ConstraintProblems.unknownPlaceholder(constraint, filledIn.group(2)));
            }
        }
        return Optional.empty();
    }
}
