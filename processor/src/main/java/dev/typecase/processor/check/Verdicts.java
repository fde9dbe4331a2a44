package dev.typecase.processor.check;

import dev.typecase.processor.model.Constraint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a constraint refuses a value, where that can be told while compiling. */
final class Verdicts {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Verdicts() {}

    /** False where the constraint accepts the value, or where only the run time can tell. */
    static boolean refuses(Constraint constraint, Object value) {
        return switch (constraint.kind()) {
            case NULL -> true;
            case ASSERT_TRUE -> Boolean.FALSE.equals(value);
            case ASSERT_FALSE -> Boolean.TRUE.equals(value);
            case NOT_BLANK -> value.toString().isBlank();
            case NOT_EMPTY -> value.toString().isEmpty();
            case SIZE ->
                value.toString().length() < constraint.number("min")
                        || value.toString().length() > constraint.number("max");
            case PATTERN ->
                !Patterns.compile(constraint).matcher(value.toString()).matches();
            case EMAIL ->
                !value.toString().isEmpty()
                        && !ADDRESS.matcher(value.toString()).matches();
            default -> refusesNumber(constraint, value);
        };
    }

    private static boolean refusesNumber(Constraint constraint, Object value) {
        return switch (constraint.kind()) {
            case MIN -> compare(value, whole(constraint)) < 0;
            case MAX -> compare(value, whole(constraint)) > 0;
            case DECIMAL_MIN ->
                number(value).isEmpty() || compare(value, decimal(constraint)) < (constraint.flag("inclusive") ? 0 : 1);
            case DECIMAL_MAX ->
                number(value).isEmpty()
                        || compare(value, decimal(constraint)) > (constraint.flag("inclusive") ? 0 : -1);
            case POSITIVE -> compare(value, BigDecimal.ZERO) <= 0;
            case POSITIVE_OR_ZERO -> compare(value, BigDecimal.ZERO) < 0;
            case NEGATIVE -> compare(value, BigDecimal.ZERO) >= 0;
            case NEGATIVE_OR_ZERO -> compare(value, BigDecimal.ZERO) > 0;
            case DIGITS ->
                number(value)
                        .map(digits -> hasTooManyDigits(digits, constraint))
                        .orElse(true);
            default -> false;
        };
    }

    private static int compare(Object value, BigDecimal bound) {
        return number(value).orElse(BigDecimal.ZERO).compareTo(bound);
    }

    private static BigDecimal whole(Constraint constraint) {
        return BigDecimal.valueOf(constraint.number("value"));
    }

    private static BigDecimal decimal(Constraint constraint) {
        return new BigDecimal(constraint.text("value"));
    }

    private static boolean hasTooManyDigits(BigDecimal value, Constraint constraint) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int integer = plain.precision() - plain.scale();
        int fraction = Math.max(0, plain.scale());
        return integer > constraint.number("integer") || fraction > constraint.number("fraction");
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof BigInteger whole) {
            return Optional.of(new BigDecimal(whole));
        }
        try {
            return Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
