package settings;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Account}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AccountConstraints {

    private AccountConstraints() {}

    /** Checks an {@link Account} and all that it contains. */
    public static void check(Account account, Violations violations) {
        if (account.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (account.session == null) {
            violations.add("session", "must not be null", null);
        }
        if (account.volume == null) {
            violations.add("volume", "must not be null", null);
        }
        if (account.settings == null) {
            violations.add("settings", "must not be null", null);
        } else {
            SettingsConstraints.check(account.settings, violations.at("settings"));
        }
    }
}
