package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.tables.ColumnKind;
import java.math.BigDecimal;

/**
 * How a scalar is stored.
 *
 * @param kind the constant of {@code Shape.Kind}
 * @param method what the writer's and reader's methods end in: {@code Uuid} of {@code writeUuid}
 */
record ScalarForm(String kind, String method) {

    static ScalarForm of(ScalarType type) {
        ColumnKind kind = ColumnKind.of(type);
        return new ScalarForm(
                kind.name(),
                switch (kind) {
                    case BOOLEAN -> "Boolean";
                    case INT -> "Int";
                    case LONG -> "Long";
                    case FLOAT -> "Float";
                    case DOUBLE -> "Double";
                    case DECIMAL -> "Decimal";
                    case STRING, ENUM, TEXT -> "String";
                    case UUID -> "Uuid";
                    case BYTES -> "Bytes";
                    case INSTANT -> "Instant";
                    case LOCAL_DATE -> "LocalDate";
                    case LOCAL_TIME -> "LocalTime";
                    case LOCAL_DATE_TIME -> "LocalDateTime";
                });
    }

    /** What the writer is given for a value. */
    static CodeBlock written(ScalarType type, CodeBlock value) {
        return switch (type) {
            case CHAR -> CodeBlock.of("$T.valueOf($L)", String.class, value);
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
