package dev.typecase.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.IDN;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The checks of Jakarta Validation 3.1 that take more than a comparison. Each returns whether the value is valid; null is never
 * given to them.
 */
public final class Constraints {

    private static final int FEW = 16;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern QUOTED_LOCAL_PART = Pattern.compile("\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[^\\p{Cntrl}])+\"");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*");
    private static final Pattern ADDRESS_LITERAL =
            Pattern.compile("\\[(?:\\d{1,3}(?:\\.\\d{1,3}){3}|IPv6:[0-9a-fA-F:.]+)]");

    private Constraints() {}

    /** {@code @Digits}: at most so many digits before and behind the decimal point; zeros at either end do not count. */
    public static boolean digits(BigDecimal value, int integer, int fraction) {
        if (value.signum() == 0) {
            return integer > 0;
        }
        if (value.precision() - value.scale() > integer) {
            return false;
        }
        return value.scale() <= fraction || value.stripTrailingZeros().scale() <= fraction;
    }

    /** {@code @Digits} of a number without a fraction. */
    public static boolean digits(BigInteger value, int integer) {
        return digits(new BigDecimal(value), integer, 0);
    }

    /** {@code @Digits} of a text; one that is not a number is not valid. */
    public static boolean digits(CharSequence value, int integer, int fraction) {
        BigDecimal number = number(value);
        return number != null && digits(number, integer, fraction);
    }

    /** {@code @DecimalMin} of a text; one that is not a number is not valid. */
    public static boolean atLeast(CharSequence value, BigDecimal bound, boolean inclusive) {
        BigDecimal number = number(value);
        return number != null && number.compareTo(bound) >= (inclusive ? 0 : 1);
    }

    /** {@code @DecimalMax} of a text; one that is not a number is not valid. */
    public static boolean atMost(CharSequence value, BigDecimal bound, boolean inclusive) {
        BigDecimal number = number(value);
        return number != null && number.compareTo(bound) <= (inclusive ? 0 : -1);
    }

    private static @Nullable BigDecimal number(CharSequence text) {
        try {
            return new BigDecimal(text.toString());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /**
     * Entities are told apart by their identity alone (S3): no two of one collection may have the same.
     *
     * @param property the collection
     * @param identities those of its entities, in order; null where there is none, which is reported elsewhere
     */
    public static void distinct(String property, @Nullable Object[] identities, Violations violations) {
        if (identities.length > FEW) {
            distinctAmongMany(property, identities, violations);
            return;
        }
        for (int index = 1; index < identities.length; index++) {
            Object identity = identities[index];
            for (int earlier = 0; identity != null && earlier < index; earlier++) {
                if (identity.equals(identities[earlier])) {
                    same(property, earlier, index, identity, violations);
                    break;
                }
            }
        }
    }

    private static void distinctAmongMany(String property, @Nullable Object[] identities, Violations violations) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int index = 0; index < identities.length; index++) {
            Object identity = identities[index];
            Integer earlier = identity == null ? null : seen.putIfAbsent(identity, index);
            if (earlier != null) {
                same(property, earlier, index, identity, violations);
            }
        }
    }

    private static void same(
            String property, int earlier, int index, @Nullable Object identity, Violations violations) {
        violations.at(property, index).add("has the same identity as " + property + "[" + earlier + "]", identity);
    }

    /**
     * {@code @Email}: an address as RFC 5321 (section 4.1.2) and RFC 6531 allow it, without display name or comment. The empty
     * text is valid, as it is for Hibernate Validator; add {@code @NotEmpty} where it must not be.
     */
    public static boolean email(CharSequence value) {
        String address = value.toString();
        if (address.isEmpty()) {
            return true;
        }
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART) {
            return false;
        }
        String local = address.substring(0, at);
        return (LOCAL_PART.matcher(local).matches()
                        || QUOTED_LOCAL_PART.matcher(local).matches())
                && mailDomain(address.substring(at + 1));
    }

    private static boolean mailDomain(String domain) {
        if (domain.startsWith("[")) {
            return ADDRESS_LITERAL.matcher(domain).matches();
        }
        if (domain.isEmpty() || domain.length() > LONGEST_DOMAIN) {
            return false;
        }
        try {
            String ascii = IDN.toASCII(domain);
            return ascii.length() <= LONGEST_DOMAIN && DOMAIN.matcher(ascii).matches();
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }
}
