package dev.typecase.processor.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * A constraint on a type, with values on both sides of it.
 *
 * @param constraint as it is written: {@code @Min(5)}
 * @param type as it is written: {@code Integer}
 * @param valid values that keep it
 * @param invalid values that break it
 * @param message what a violation says
 */
record ConstraintCase(String constraint, String type, List<?> valid, List<?> invalid, String message) {

    private static final Map<String, LongFunction<Object>> WHOLE = Map.of(
            "byte", number -> (byte) number,
            "Byte", number -> (byte) number,
            "short", number -> (short) number,
            "Short", number -> (short) number,
            "int", number -> (int) number,
            "Integer", number -> (int) number,
            "long", number -> number,
            "Long", number -> number,
            "BigDecimal", BigDecimal::valueOf,
            "BigInteger", BigInteger::valueOf);

    /** The same for all types of whole numbers, and BigDecimal. */
    static Stream<ConstraintCase> ofNumbers(
            String constraint, List<? extends Number> valid, List<? extends Number> invalid, String message) {
        return WHOLE.keySet().stream()
                .sorted()
                .map(type ->
                        new ConstraintCase(constraint, type, convert(type, valid), convert(type, invalid), message));
    }

    private static List<Object> convert(String type, List<? extends Number> numbers) {
        return numbers.stream()
                .map(number -> WHOLE.get(type).apply(number.longValue()))
                .toList();
    }

    /** The same for several types, each with its own values, of which the first so many are valid. */
    static Stream<ConstraintCase> of(
            String constraint, String message, int validOnes, Map<String, List<Object>> values) {
        List<ConstraintCase> cases = new ArrayList<>();
        values.keySet().stream().sorted().forEach(type -> {
            List<Object> all = values.get(type);
            cases.add(new ConstraintCase(
                    constraint, type, all.subList(0, validOnes), all.subList(validOnes, all.size()), message));
        });
        return cases.stream();
    }

    boolean primitive() {
        return type.equals(type.toLowerCase(Locale.ROOT)) && !array();
    }

    boolean container() {
        return type.contains("<");
    }

    private boolean array() {
        return type.endsWith("[]");
    }

    /** As a component of a record that may be null. */
    String nullable(String name) {
        return array()
                ? constraint + " " + type.replace("[]", " @Nullable []") + " " + name
                : "@Nullable " + required(name);
    }

    /** As a component of a record. */
    String required(String name) {
        return constraint + " " + type + " " + name;
    }

    @Override
    public String toString() {
        return constraint + " " + type;
    }
}
