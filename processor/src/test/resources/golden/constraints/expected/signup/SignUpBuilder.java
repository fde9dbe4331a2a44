package signup;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Command} {@link SignUp}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SignUpBuilder {

    private SignUpBuilder() {}

    /** Begins a new {@link SignUp}. */
    public static NameStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link SignUp}, each of which can be replaced. */
    public static CopyStage from(SignUp signUp) {
        Stages stages = new Stages();
        stages.name = signUp.name();
        stages.mail = signUp.mail();
        stages.nick = signUp.nick();
        stages.motto = signUp.motto();
        stages.born = signUp.born();
        stages.until = signUp.until();
        stages.members = signUp.members();
        stages.pin = signUp.pin();
        stages.fee = signUp.fee();
        stages.points = signUp.points();
        stages.terms = signUp.terms();
        stages.tags = signUp.tags();
        stages.addresses = signUp.addresses();
        stages.prices = signUp.prices();
        return stages;
    }

    /** Requires {@link SignUp#name()}. */
    public interface NameStage {

        MailStage name(String name);
    }

    /** Requires {@link SignUp#mail()}. */
    public interface MailStage {

        BornStage mail(String mail);
    }

    /** Requires {@link SignUp#born()}. */
    public interface BornStage {

        MembersStage born(LocalDate born);
    }

    /** Requires {@link SignUp#members()}. */
    public interface MembersStage {

        PinStage members(long members);
    }

    /** Requires {@link SignUp#pin()}. */
    public interface PinStage {

        FeeStage pin(int pin);
    }

    /** Requires {@link SignUp#fee()}. */
    public interface FeeStage {

        TermsStage fee(BigDecimal fee);
    }

    /** Requires {@link SignUp#terms()}. */
    public interface TermsStage {

        OptionalStage terms(boolean terms);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage nick(@Nullable String nick);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage motto(@Nullable String motto);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage until(@Nullable Instant until);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage points(@Nullable BigInteger points);

        /** Empty unless given. */
        OptionalStage tags(List<String> tags);

        /** Empty unless given. */
        OptionalStage tags(String... tags);

        /** Empty unless given. */
        OptionalStage addresses(Set<Address> addresses);

        /** Empty unless given. */
        OptionalStage addresses(Address... addresses);

        /** Empty unless given. */
        OptionalStage prices(Map<String, BigDecimal> prices);

        /**
         * The {@link SignUp}.
         *
         * @param clock tells the time to the constraints that ask for it
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        SignUp build(Clock clock);
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage name(String name);

        CopyStage mail(String mail);

        CopyStage nick(@Nullable String nick);

        CopyStage motto(@Nullable String motto);

        CopyStage born(LocalDate born);

        CopyStage until(@Nullable Instant until);

        CopyStage members(long members);

        CopyStage pin(int pin);

        CopyStage fee(BigDecimal fee);

        CopyStage points(@Nullable BigInteger points);

        CopyStage terms(boolean terms);

        CopyStage tags(List<String> tags);

        CopyStage tags(String... tags);

        CopyStage addresses(Set<Address> addresses);

        CopyStage addresses(Address... addresses);

        CopyStage prices(Map<String, BigDecimal> prices);

        /**
         * The {@link SignUp}.
         *
         * @param clock tells the time to the constraints that ask for it
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        SignUp build(Clock clock);
    }

    private static final class Stages implements NameStage,
            MailStage,
            BornStage,
            MembersStage,
            PinStage,
            FeeStage,
            TermsStage,
            OptionalStage,
            CopyStage {

        private String name;
        private String mail;
        private String nick;
        private String motto;
        private LocalDate born;
        private Instant until;
        private long members;
        private int pin;
        private BigDecimal fee;
        private BigInteger points;
        private boolean terms;
        private List<String> tags = List.of();
        private Set<Address> addresses = Set.of();
        private Map<String, BigDecimal> prices = Map.of();

        @Override
        public Stages name(String name) {
            this.name = name;
            return this;
        }

        @Override
        public Stages mail(String mail) {
            this.mail = mail;
            return this;
        }

        @Override
        public Stages nick(@Nullable String nick) {
            this.nick = nick;
            return this;
        }

        @Override
        public Stages motto(@Nullable String motto) {
            this.motto = motto;
            return this;
        }

        @Override
        public Stages born(LocalDate born) {
            this.born = born;
            return this;
        }

        @Override
        public Stages until(@Nullable Instant until) {
            this.until = until;
            return this;
        }

        @Override
        public Stages members(long members) {
            this.members = members;
            return this;
        }

        @Override
        public Stages pin(int pin) {
            this.pin = pin;
            return this;
        }

        @Override
        public Stages fee(BigDecimal fee) {
            this.fee = fee;
            return this;
        }

        @Override
        public Stages points(@Nullable BigInteger points) {
            this.points = points;
            return this;
        }

        @Override
        public Stages terms(boolean terms) {
            this.terms = terms;
            return this;
        }

        @Override
        public Stages tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        @Override
        public Stages tags(String... tags) {
            return tags(Arrays.asList(tags));
        }

        @Override
        public Stages addresses(Set<Address> addresses) {
            this.addresses = addresses;
            return this;
        }

        @Override
        public Stages addresses(Address... addresses) {
            return addresses(new LinkedHashSet<>(Arrays.asList(addresses)));
        }

        @Override
        public Stages prices(Map<String, BigDecimal> prices) {
            this.prices = prices;
            return this;
        }

        @Override
        public SignUp build(Clock clock) {
            Violations violations = Violations.collect(clock);
            SignUpConstraints.checkComponents(name, mail, nick, motto, born, until, members, pin,
                    fee, points, terms, tags, addresses, prices, violations);
            violations.throwIfAny("SignUp");
            SignUp signUp = new SignUp(name, mail, nick, motto, born, until, members, pin, fee,
                    points, terms, List.copyOf(tags),
                    Collections.unmodifiableSet(new LinkedHashSet<>(addresses)),
                    Collections.unmodifiableMap(new LinkedHashMap<>(prices)));
            SignUpConstraints.checkInvariants(signUp, violations);
            violations.throwIfAny("SignUp");
            return signUp;
        }
    }
}
