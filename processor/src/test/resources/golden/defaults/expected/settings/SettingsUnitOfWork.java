package settings;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the settings domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class SettingsUnitOfWork implements SettingsCommands {

    private final UnitOfWork work;
    private final SettingsDomain domain;

    SettingsUnitOfWork(UnitOfWork work, SettingsDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Account} aggregates, in this unit of work. */
    public AccountRepository accountRepository() {
        return new AccountRepository(work);
    }
}
