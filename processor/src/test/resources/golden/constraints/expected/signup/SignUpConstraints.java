package signup;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The constraints of {@link SignUp}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SignUpConstraints {

    private static final Pattern NICK_PATTERN = Pattern.compile("[a-z]{2,8}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final BigDecimal FEE_MIN = new BigDecimal("0.01");
    private static final BigDecimal FEE_MAX = new BigDecimal("100");

    private SignUpConstraints() {}

    /**
     * Refuses a {@link SignUp} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(SignUp signUp, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(signUp, violations);
        violations.throwIfAny("SignUp");
    }

    /** Checks a {@link SignUp} and all that it contains. */
    public static void check(SignUp signUp, Violations violations) {
        int before = violations.count();
        checkComponents(signUp.name(), signUp.mail(), signUp.nick(), signUp.motto(), signUp.born(),
                signUp.until(), signUp.members(), signUp.pin(), signUp.fee(), signUp.points(),
                signUp.terms(), signUp.tags(), signUp.addresses(), signUp.prices(), violations);
        if (violations.count() == before) {
            checkInvariants(signUp, violations);
        }
    }

    /** Checks the components of a {@link SignUp} that is not there yet. */
    static void checkComponents(String name, String mail, String nick, String motto, LocalDate born,
            Instant until, long members, int pin, BigDecimal fee, BigInteger points, boolean terms,
            List<String> tags, Set<Address> addresses, Map<String, BigDecimal> prices,
            Violations violations) {
        checkName(name, violations);
        checkMail(mail, violations);
        checkNick(nick, violations);
        checkMotto(motto, violations);
        checkBorn(born, violations);
        checkUntil(until, violations);
        checkMembers(members, violations);
        checkPin(pin, violations);
        checkFee(fee, violations);
        checkPoints(points, violations);
        checkTerms(terms, violations);
        checkTags(tags, violations);
        checkAddresses(addresses, violations);
        checkPrices(prices, violations);
    }

    /** Asks the invariants of a {@link SignUp} whose properties are valid. */
    static void checkInvariants(SignUp signUp, Violations violations) {
        if (!signUp.reachable()) {
            violations.add("must have an address, or a motto", signUp);
        }
    }

    private static void checkName(String name, Violations violations) {
        if (name == null) {
            violations.add("name", "must not be null", null);
            return;
        }
        if (name.isBlank()) {
            violations.add("name", "must not be blank", name);
        }
        if (name.length() > 80) {
            violations.add("name", "size must be between 0 and 80", name);
        }
    }

    private static void checkMail(String mail, Violations violations) {
        if (mail == null) {
            violations.add("mail", "must not be null", null);
        } else if (!Constraints.email(mail)) {
            violations.add("mail", "is no address we could write to", mail);
        }
    }

    private static void checkNick(String nick, Violations violations) {
        if (nick == null) {
            return;
        }
        if (!NICK_PATTERN.matcher(nick).matches()) {
            violations.add("nick", "must match \"[a-z]{2,8}\"", nick);
        }
        if (nick.length() < 2) {
            violations.add("nick", "size must be between 2 and 2147483647", nick);
        }
    }

    private static void checkMotto(String motto, Violations violations) {
        if (motto == null) {
            violations.add("motto", "must not be blank", null);
        } else if (motto.isBlank()) {
            violations.add("motto", "must not be blank", motto);
        }
    }

    private static void checkBorn(LocalDate born, Violations violations) {
        if (born == null) {
            violations.add("born", "must not be null", null);
        } else if (!born.isBefore(LocalDate.now(violations.clock()))) {
            violations.add("born", "must be a past date", born);
        }
    }

    private static void checkUntil(Instant until, Violations violations) {
        if (until != null && !until.isAfter(Instant.now(violations.clock()))) {
            violations.add("until", "must be a future date", until);
        }
    }

    private static void checkMembers(long members, Violations violations) {
        if (members < 1) {
            violations.add("members", "must be greater than or equal to 1", members);
        }
        if (members > 5000000000L) {
            violations.add("members", "must be less than or equal to 5000000000", members);
        }
    }

    private static void checkPin(int pin, Violations violations) {
        if (pin < -9999 || pin > 9999) {
            violations.add("pin", "numeric value out of bounds (<4 digits>.<0 digits> expected)",
                    pin);
        }
    }

    private static void checkFee(BigDecimal fee, Violations violations) {
        if (fee == null) {
            violations.add("fee", "must not be null", null);
            return;
        }
        if (fee.compareTo(FEE_MIN) < 0) {
            violations.add("fee", "must be greater than or equal to 0.01", fee);
        }
        if (fee.compareTo(FEE_MAX) >= 0) {
            violations.add("fee", "must be less than 100", fee);
        }
        if (!Constraints.digits(fee, 3, 2)) {
            violations.add("fee", "numeric value out of bounds (<3 digits>.<2 digits> expected)",
                    fee);
        }
    }

    private static void checkPoints(BigInteger points, Violations violations) {
        if (points != null && points.signum() < 0) {
            violations.add("points", "must be greater than or equal to 0", points);
        }
    }

    private static void checkTerms(boolean terms, Violations violations) {
        if (!terms) {
            violations.add("terms", "must be accepted", terms);
        }
    }

    private static void checkTags(List<String> tags, Violations violations) {
        if (tags == null) {
            violations.add("tags", "must not be null", null);
            return;
        }
        if (tags.size() > 5) {
            violations.add("tags", "size must be between 0 and 5", tags);
        }
        for (int i = 0; i < tags.size(); i++) {
            String element = tags.get(i);
            if (element == null) {
                violations.at("tags", i).add("must not be null", null);
            } else {
                if (element.isBlank()) {
                    violations.at("tags", i).add("must not be blank", element);
                }
                if (element.length() > 20) {
                    violations.at("tags", i).add("size must be between 0 and 20", element);
                }
            }
        }
    }

    private static void checkAddresses(Set<Address> addresses, Violations violations) {
        if (addresses == null) {
            violations.add("addresses", "must not be null", null);
            return;
        }
        int i = 0;
        for (Address element : addresses) {
            if (element == null) {
                violations.at("addresses", i).add("must not be null", null);
            } else {
                AddressConstraints.check(element, violations.at("addresses", i));
            }
            i++;
        }
    }

    private static void checkPrices(Map<String, BigDecimal> prices, Violations violations) {
        if (prices == null) {
            violations.add("prices", "must not be null", null);
            return;
        }
        for (Map.Entry<String, BigDecimal> entry : prices.entrySet()) {
            String key = entry.getKey();
            BigDecimal value = entry.getValue();
            if (key == null) {
                violations.at("prices<K>", key).add("must not be null", null);
            } else if (key.length() != 3) {
                violations.at("prices<K>", key).add("size must be between 3 and 3", key);
            }
            if (value == null) {
                violations.at("prices", key).add("must not be null", null);
            } else if (value.signum() < 0) {
                violations.at("prices", key).add("must be greater than or equal to 0", value);
            }
        }
    }
}
