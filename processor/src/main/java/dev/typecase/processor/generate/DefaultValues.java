package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import java.util.EnumSet;
import java.util.Set;

/** The text of a {@code @Default} as an expression. The text has been judged before: it is a value of the type. */
final class DefaultValues {

    private static final Set<ScalarType> LITERALS = EnumSet.of(
            ScalarType.BOOLEAN,
            ScalarType.BYTE,
            ScalarType.SHORT,
            ScalarType.INT,
            ScalarType.LONG,
            ScalarType.FLOAT,
            ScalarType.DOUBLE,
            ScalarType.CHAR,
            ScalarType.STRING,
            ScalarType.BYTES);

    private DefaultValues() {}

    /** Whether the value, or the component of a typed identity, takes work to make: it is then made once. */
    static boolean madeOnce(ValueType type) {
        if (type instanceof ValueType.Identity identity) {
            return madeOnce(identity.scalar());
        }
        return type instanceof ValueType.Scalar scalar && !LITERALS.contains(scalar.type());
    }

    /** The scalar, or the component of a typed identity, or the constant of an enum. */
    static CodeBlock of(ValueType type, String text) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar(scalar.type(), text);
        } else if (type instanceof ValueType.Identity identity) {
            return scalar(identity.scalar().type(), text);
        } else if (type instanceof ValueType.Enumeration enumeration) {
            return CodeBlock.of("$T.$L", JavaTypes.of(enumeration.name()), text);
        }
        throw new IllegalArgumentException("No default for " + type.display());
    }

    private static CodeBlock scalar(ScalarType type, String text) {
        return switch (type) {
            case STRING -> CodeBlock.of("$S", text);
            case CHAR -> character(text.charAt(0));
            case BOOLEAN -> CodeBlock.of("$L", text);
            case BYTE -> CodeBlock.of("(byte) $L", Byte.parseByte(text));
            case SHORT -> CodeBlock.of("(short) $L", Short.parseShort(text));
            case INT -> CodeBlock.of("$L", Integer.parseInt(text));
            case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
            case FLOAT -> CodeBlock.of("$Lf", Float.parseFloat(text));
            case DOUBLE -> CodeBlock.of("$L", Double.parseDouble(text));
            case BIG_DECIMAL, BIG_INTEGER -> CodeBlock.of("new $T($S)", JavaTypes.of(type), text);
            case UUID -> CodeBlock.of("$T.fromString($S)", JavaTypes.of(type), text);
            case URI -> CodeBlock.of("$T.create($S)", JavaTypes.of(type), text);
            case CURRENCY -> CodeBlock.of("$T.getInstance($S)", JavaTypes.of(type), text);
            case ZONE_ID, ZONE_OFFSET -> CodeBlock.of("$T.of($S)", JavaTypes.of(type), text);
            case BYTES -> throw new IllegalArgumentException("No default for byte[]");
            default -> CodeBlock.of("$T.parse($S)", JavaTypes.of(type), text);
        };
    }

    private static CodeBlock character(char value) {
        return switch (value) {
            case '\'' -> CodeBlock.of("'\\''");
            case '\\' -> CodeBlock.of("'\\\\'");
            case '\n' -> CodeBlock.of("'\\n'");
            case '\r' -> CodeBlock.of("'\\r'");
            case '\t' -> CodeBlock.of("'\\t'");
            default ->
                Character.isISOControl(value) || Character.isSurrogate(value)
                        ? CodeBlock.of("'\\u$L'", String.format("%04x", (int) value))
                        : CodeBlock.of("'$L'", value);
        };
    }
}
