package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ScalarType.Family;
import dev.typecase.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** How a value breaks a constraint, of whatever kind. */
final class ConstraintBreach {

    private static final String ANY_TEXT = ".*";

    private final CheckConstants constants;
    private final String violations;
    private final String property;
    private final ValueType type;
    private final CodeBlock value;

    /**
     * @param violations the variable that holds the collector, which knows the time
     * @param property names the constants
     */
    ConstraintBreach(CheckConstants constants, String violations, String property, ValueType type, CodeBlock value) {
        this.constants = constants;
        this.violations = violations;
        this.property = property;
        this.type = type;
        this.value = value;
    }

    /** The same for what the value is made of. */
    ConstraintBreach inside(ValueType other, CodeBlock expression) {
        return new ConstraintBreach(constants, violations, property, other, expression);
    }

    /**
     * Empty where a value that is not null never breaks it, or where the constraint means nothing for the type, which
     * is reported elsewhere.
     */
    Optional<Breach> of(Constraint constraint) {
        return switch (constraint.kind()) {
            case NOT_NULL, VALID -> Optional.empty();
            case NULL -> Optional.of(Breach.ALWAYS);
            case NOT_EMPTY -> empty();
            case SIZE -> size(constraint.number("min"), constraint.number("max"));
            case ASSERT_TRUE -> when(Family.BOOLEAN, "!$L");
            case ASSERT_FALSE -> when(Family.BOOLEAN, "$L");
            case NOT_BLANK -> when(Family.TEXT, "$L.isBlank()");
            case PATTERN -> family() == Family.TEXT ? Optional.of(mismatch(constraint)) : Optional.empty();
            case EMAIL -> family() == Family.TEXT ? Optional.of(email(constraint)) : Optional.empty();
            case PAST -> moment("!$L.isBefore($T.now($N.clock()))");
            case PAST_OR_PRESENT -> moment("$L.isAfter($T.now($N.clock()))");
            case FUTURE -> moment("!$L.isAfter($T.now($N.clock()))");
            case FUTURE_OR_PRESENT -> moment("$L.isBefore($T.now($N.clock()))");
            default ->
                type instanceof ValueType.Scalar scalar
                        ? new NumberBreach(constants, property, scalar.type(), value).of(constraint)
                        : Optional.empty();
        };
    }

    private Family family() {
        return type instanceof ValueType.Scalar scalar ? scalar.type().family() : Family.OTHER;
    }

    private boolean container() {
        return type instanceof ValueType.Collection || type instanceof ValueType.Mapping;
    }

    private Optional<Breach> when(Family applicable, String format) {
        return family() == applicable ? Optional.of(Breach.when(format, value)) : Optional.empty();
    }

    private Optional<Breach> empty() {
        if (container() || family() == Family.TEXT) {
            return Optional.of(Breach.when("$L.isEmpty()", value));
        }
        return when(Family.BYTES, "$L.length == 0");
    }

    private Optional<Breach> size(long min, long max) {
        Optional<CodeBlock> size = size();
        boolean fromBelow = min > 0;
        boolean fromAbove = max < Integer.MAX_VALUE;
        if (size.isEmpty() || !fromBelow && !fromAbove) {
            return Optional.empty();
        }
        CodeBlock is = size.get();
        if (fromBelow && fromAbove) {
            return Optional.of(
                    min == max
                            ? Breach.when("$L != $L", is, min)
                            : Breach.whenEither("$L < $L || $L > $L", is, min, is, max));
        }
        return Optional.of(fromBelow ? Breach.when("$L < $L", is, min) : Breach.when("$L > $L", is, max));
    }

    private Optional<CodeBlock> size() {
        if (container()) {
            return Optional.of(CodeBlock.of("$L.size()", value));
        }
        return switch (family()) {
            case TEXT -> Optional.of(CodeBlock.of("$L.length()", value));
            case BYTES -> Optional.of(CodeBlock.of("$L.length", value));
            default -> Optional.empty();
        };
    }

    private Breach mismatch(Constraint constraint) {
        return Breach.when("!$L.matcher($L).matches()", pattern(constraint), value);
    }

    /** An {@code @Email} can have a pattern of its own, which is asked for as well. */
    private Breach email(Constraint constraint) {
        Object regexp = constraint.attributes().getOrDefault("regexp", ANY_TEXT);
        return regexp.equals(ANY_TEXT)
                ? Breach.when("!$T.email($L)", RuntimeTypes.CONSTRAINTS, value)
                : Breach.whenEither(
                        "!$T.email($L) || !$L.matcher($L).matches()",
                        RuntimeTypes.CONSTRAINTS,
                        value,
                        pattern(constraint),
                        value);
    }

    private CodeBlock pattern(Constraint constraint) {
        List<String> flags = constraint.attributes().get("flags") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return constants.pattern(property, constraint.text("regexp"), flags);
    }

    private Optional<Breach> moment(String format) {
        return type instanceof ValueType.Scalar scalar && scalar.type().family() == Family.MOMENT
                ? Optional.of(Breach.when(format, value, JavaTypes.of(scalar.type()), violations))
                : Optional.empty();
    }
}
