package dev.typecase.validation;

import java.math.BigDecimal;
import java.net.IDN;
import java.util.regex.Pattern;

/**
 * The checks of Jakarta Validation 3.1 that take more than a comparison. Each returns whether the value is valid; null is never
 * given to them.
 */
public final class Constraints {

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
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int fractionDigits = Math.max(0, shortest.scale());
        int integerDigits = Math.max(0, shortest.precision() - shortest.scale());
        return integerDigits <= integer && fractionDigits <= fraction;
    }

    /**
     * {@code @Email}: an address as RFC 5321 (section 4.1.2) and RFC 6531 allow it, without display name or comment. The empty text is valid, as
     * it is for Hibernate Validator; add {@code @NotEmpty} where it must not be.
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
