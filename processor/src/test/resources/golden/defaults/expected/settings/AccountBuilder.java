package settings;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.time.Duration;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Account}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AccountBuilder {

    private static final Duration DEFAULT_SESSION = Duration.parse("PT1H");

    private AccountBuilder() {}

    /** Begins a new {@link Account}. */
    public static SettingsStage builder() {
        return new Stages();
    }

    /** Requires {@link Account#settings}. */
    public interface SettingsStage {

        OptionalStage settings(Settings settings);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** {@code 30} unless given, because of its {@code @Default}. */
        OptionalStage retries(int retries);

        /** {@code PT1H} unless given, because of its {@code @Default}. */
        OptionalStage session(Duration session);

        /** {@code LOUD} unless given, because of its {@code @Default}. */
        OptionalStage volume(Settings.Volume volume);

        /**
         * The {@link Account}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Account build();
    }

    private static final class Stages implements SettingsStage, OptionalStage {

        private UUID id;
        private int retries = 30;
        private Duration session = DEFAULT_SESSION;
        private Settings.Volume volume = Settings.Volume.LOUD;
        private Settings settings;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages retries(int retries) {
            this.retries = retries;
            return this;
        }

        @Override
        public Stages session(Duration session) {
            this.session = session;
            return this;
        }

        @Override
        public Stages volume(Settings.Volume volume) {
            this.volume = volume;
            return this;
        }

        @Override
        public Stages settings(Settings settings) {
            this.settings = settings;
            return this;
        }

        @Override
        public Account build() {
            Account account = new Account();
            account.id = id == null ? UuidV7.next() : id;
            account.retries = retries;
            account.session = session;
            account.volume = volume;
            account.settings = settings;
            Violations violations = Violations.collect();
            AccountConstraints.check(account, violations);
            violations.throwIfAny("Account");
            return account;
        }
    }
}
