package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** How a number breaks a bound, or the number of its digits. */
final class NumberBreach {

    private final CheckConstants constants;
    private final String property;
    private final ScalarType type;
    private final CodeBlock value;

    NumberBreach(CheckConstants constants, String property, ScalarType type, CodeBlock value) {
        this.constants = constants;
        this.property = property;
        this.type = type;
        this.value = value;
    }

    /** The least or the greatest number allowed, or the first that is not. */
    private record Bound(BigDecimal number, boolean lower, boolean inclusive) {

        /** What stands between a value and the bound where the value breaks it. */
        String operator() {
            return (lower ? "<" : ">") + (inclusive ? "" : "=");
        }

        /** What stands between a value and the bound where the value keeps it. */
        String kept() {
            return (lower ? ">" : "<") + (inclusive ? "=" : "");
        }

        /** The same for whole numbers. */
        Bound whole() {
            boolean fraction =
                    number.signum() != 0 && number.stripTrailingZeros().scale() > 0;
            return fraction
                    ? new Bound(number.setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR), lower, true)
                    : this;
        }

        BigInteger integer() {
            return number.toBigIntegerExact();
        }

        String end() {
            return lower ? "Min" : "Max";
        }
    }

    /** Empty where no value breaks it, or where the constraint means nothing for the type. */
    Optional<Breach> of(Constraint constraint) {
        return switch (constraint.kind()) {
            case MIN -> beyond(new Bound(BigDecimal.valueOf(constraint.number("value")), true, true));
            case MAX -> beyond(new Bound(BigDecimal.valueOf(constraint.number("value")), false, true));
            case DECIMAL_MIN ->
                beyond(new Bound(new BigDecimal(constraint.text("value")), true, constraint.flag("inclusive")));
            case DECIMAL_MAX ->
                beyond(new Bound(new BigDecimal(constraint.text("value")), false, constraint.flag("inclusive")));
            case POSITIVE -> beyond(new Bound(BigDecimal.ZERO, true, false));
            case POSITIVE_OR_ZERO -> beyond(new Bound(BigDecimal.ZERO, true, true));
            case NEGATIVE -> beyond(new Bound(BigDecimal.ZERO, false, false));
            case NEGATIVE_OR_ZERO -> beyond(new Bound(BigDecimal.ZERO, false, true));
            case DIGITS -> digits(constraint.number("integer"), constraint.number("fraction"));
            default -> Optional.empty();
        };
    }

    private Optional<Breach> beyond(Bound bound) {
        return switch (type.family()) {
            case INTEGER -> primitive(bound.whole());
            // Not a number is on no side of any bound: written so, the comparison finds NaN broken, as Jakarta does.
            case FLOATING -> Optional.of(Breach.when("!($L $L $L)", value, bound.kept(), floating(bound.number())));
            case DECIMAL -> Optional.of(object(bound));
            case TEXT -> Optional.of(text(bound));
            default -> Optional.empty();
        };
    }

    private Optional<Breach> primitive(Bound bound) {
        BigInteger number = bound.integer();
        if (number.bitLength() >= Long.SIZE) {
            return bound.lower() == number.signum() > 0 ? Optional.of(Breach.ALWAYS) : Optional.empty();
        }
        return Optional.of(Breach.when("$L $L $L", value, bound.operator(), literal(number.longValue())));
    }

    private static String literal(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }

    private String floating(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return type == ScalarType.FLOAT ? number.floatValue() + "F" : Double.toString(number.doubleValue());
    }

    private Breach object(Bound bound) {
        if (bound.number().signum() == 0) {
            return Breach.when("$L.signum() $L 0", value, bound.operator());
        }
        Bound fitting = type == ScalarType.BIG_INTEGER ? bound.whole() : bound;
        CodeBlock constant = type == ScalarType.BIG_INTEGER
                ? constants.integer(property, bound.end(), fitting.integer())
                : constants.decimal(property, bound.end(), bound.number());
        return Breach.when("$L.compareTo($L) $L 0", value, constant, fitting.operator());
    }

    private Breach text(Bound bound) {
        return Breach.when(
                "!$T.$L($L, $L, $L)",
                RuntimeTypes.CONSTRAINTS,
                bound.lower() ? "atLeast" : "atMost",
                value,
                constants.decimal(property, bound.end(), bound.number()),
                bound.inclusive());
    }

    private Optional<Breach> digits(long integer, long fraction) {
        if (type == ScalarType.BIG_INTEGER) {
            return Optional.of(Breach.when("!$T.digits($L, $L)", RuntimeTypes.CONSTRAINTS, value, integer));
        }
        return switch (type.family()) {
            case INTEGER -> wholeDigits(integer);
            case DECIMAL, TEXT ->
                Optional.of(Breach.when("!$T.digits($L, $L, $L)", RuntimeTypes.CONSTRAINTS, value, integer, fraction));
            default -> Optional.empty();
        };
    }

    private Optional<Breach> wholeDigits(long digits) {
        if (digits <= 0) {
            return Optional.of(Breach.ALWAYS);
        }
        if (digits >= mostDigits()) {
            return Optional.empty();
        }
        String limit = literal(BigInteger.TEN.pow((int) digits).longValueExact() - 1);
        return Optional.of(Breach.whenEither("$L < -$L || $L > $L", value, limit, value, limit));
    }

    private int mostDigits() {
        return switch (type) {
            case BYTE -> 3;
            case SHORT -> 5;
            case INT -> 10;
            default -> 19;
        };
    }
}
