package dev.typecase.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Year;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;

/**
 * The values of fields in the form in which a {@link StateWriter} is given them, and how they compare. Every store compares as
 * this class does (S10).
 *
 * <p>What stands for each {@link Shape.Kind}: {@code Boolean}, {@code Integer}, {@code Long}, {@code Float}, {@code Double},
 * {@code BigDecimal}, {@code String} (for STRING, ENUM and TEXT), {@code UUID}, {@code byte[]}, {@code Instant},
 * {@code LocalDate}, {@code LocalTime} and {@code LocalDateTime}.
 */
public final class StoredValue {

    private StoredValue() {}

    /** A value of a field, as it is stored. */
    public static Object of(Shape.Kind kind, Object value) {
        return switch (kind) {
            case INT -> value instanceof Year year ? (Object) year.getValue() : (Object) ((Number) value).intValue();
            case DECIMAL -> value instanceof BigInteger whole ? new BigDecimal(whole) : value;
            case STRING -> value.toString();
            case ENUM -> ((Enum<?>) value).name();
            case TEXT -> text(value);
            default -> value;
        };
    }

    private static String text(Object value) {
        if (value instanceof Currency currency) {
            return currency.getCurrencyCode();
        }
        return value instanceof ZoneId zone ? zone.getId() : value.toString();
    }

    /**
     * Compares two stored values of one kind: text by code point, decimals whatever their scale, UUIDs as their text reads;
     * for floating point numbers both zeros are the same, and NaN is the greatest and equals itself.
     */
    public static int compare(Shape.Kind kind, Object one, Object other) {
        return switch (kind) {
            case STRING, ENUM, TEXT -> compareText((String) one, (String) other);
            case UUID -> compareUuids((UUID) one, (UUID) other);
            case FLOAT -> Float.compare((Float) one + 0f, (Float) other + 0f);
            case DOUBLE -> Double.compare((Double) one + 0d, (Double) other + 0d);
            default -> compareNaturally(one, other);
        };
    }

    /** The two are of one class, which compares with itself; the type system cannot say so. */
    @SuppressWarnings("unchecked")
    private static int compareNaturally(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** UTF-16 puts the characters beyond U+FFFF before some of the others; code points do not. */
    private static int compareText(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char left = one.charAt(i);
            char right = other.charAt(i);
            if (left != right) {
                return Character.isSurrogate(left) || Character.isSurrogate(right)
                        ? compareCharacters(one, other, i)
                        : Character.compare(left, right);
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** The first difference is within a pair of surrogates where the one before it begins a pair. */
    private static int compareCharacters(String one, String other, int difference) {
        if (difference > 0 && Character.isHighSurrogate(one.charAt(difference - 1))) {
            int comparison = Integer.compare(one.codePointAt(difference - 1), other.codePointAt(difference - 1));
            if (comparison != 0) {
                return comparison;
            }
        }
        return Integer.compare(one.codePointAt(difference), other.codePointAt(difference));
    }

    private static int compareUuids(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /** A value that equals another one exactly where the two {@linkplain #compare compare} as equal: for hashing. */
    public static Object key(Shape.Kind kind, Object value) {
        return switch (kind) {
            case DECIMAL -> ((BigDecimal) value).stripTrailingZeros();
            case FLOAT -> (Float) value + 0f;
            case DOUBLE -> (Double) value + 0d;
            case BYTES -> ByteBuffer.wrap((byte[]) value);
            default -> value;
        };
    }

    /** Text as it is compared where case does not matter: each character alone, whatever the language. */
    public static String ignoringCase(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Character.toLowerCase(Character.toUpperCase(character)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
