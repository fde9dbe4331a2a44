package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.ScalarType;
import java.math.BigDecimal;

/**
 * How a scalar is stored.
 *
 * @param kind the constant of {@code Shape.Kind}
 * @param method what the writer's and reader's methods end in: {@code Uuid} of {@code writeUuid}
 */
record ScalarForm(String kind, String method) {

    static ScalarForm of(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> new ScalarForm("BOOLEAN", "Boolean");
            case BYTE, SHORT, INT, YEAR -> new ScalarForm("INT", "Int");
            case LONG -> new ScalarForm("LONG", "Long");
            case FLOAT -> new ScalarForm("FLOAT", "Float");
            case DOUBLE -> new ScalarForm("DOUBLE", "Double");
            case CHAR, STRING -> new ScalarForm("STRING", "String");
            case BIG_DECIMAL, BIG_INTEGER -> new ScalarForm("DECIMAL", "Decimal");
            case UUID -> new ScalarForm("UUID", "Uuid");
            case BYTES -> new ScalarForm("BYTES", "Bytes");
            case INSTANT -> new ScalarForm("INSTANT", "Instant");
            case LOCAL_DATE -> new ScalarForm("LOCAL_DATE", "LocalDate");
            case LOCAL_TIME -> new ScalarForm("LOCAL_TIME", "LocalTime");
            case LOCAL_DATE_TIME -> new ScalarForm("LOCAL_DATE_TIME", "LocalDateTime");
            case URI,
                    CURRENCY,
                    OFFSET_DATE_TIME,
                    OFFSET_TIME,
                    ZONED_DATE_TIME,
                    YEAR_MONTH,
                    MONTH_DAY,
                    DURATION,
                    PERIOD,
                    ZONE_ID,
                    ZONE_OFFSET -> new ScalarForm("TEXT", "String");
        };
    }

    /** What the writer is given for a value. */
    static CodeBlock written(ScalarType type, CodeBlock value) {
        return switch (type) {
            case CHAR -> CodeBlock.of("String.valueOf($L)", value);
            case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigDecimal.class, value);
            case YEAR -> CodeBlock.of("$L.getValue()", value);
            case CURRENCY -> CodeBlock.of("$L.getCurrencyCode()", value);
            case ZONE_ID, ZONE_OFFSET -> CodeBlock.of("$L.getId()", value);
            default -> ScalarForm.of(type).kind().equals("TEXT") ? CodeBlock.of("$L.toString()", value) : value;
        };
    }

    /** The value of what the reader has given. */
    static CodeBlock restored(ScalarType type, CodeBlock read) {
        return switch (type) {
            case BYTE -> CodeBlock.of("(byte) $L", read);
            case SHORT -> CodeBlock.of("(short) $L", read);
            case CHAR -> CodeBlock.of("$L.charAt(0)", read);
            case BIG_INTEGER -> CodeBlock.of("$L.toBigIntegerExact()", read);
            case URI -> CodeBlock.of("$T.create($L)", JavaTypes.of(type), read);
            case CURRENCY -> CodeBlock.of("$T.getInstance($L)", JavaTypes.of(type), read);
            case YEAR, ZONE_ID, ZONE_OFFSET -> CodeBlock.of("$T.of($L)", JavaTypes.of(type), read);
            default ->
                ScalarForm.of(type).kind().equals("TEXT")
                        ? CodeBlock.of("$T.parse($L)", JavaTypes.of(type), read)
                        : read;
        };
    }
}
