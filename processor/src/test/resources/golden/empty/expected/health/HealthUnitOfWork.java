package health;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the health domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class HealthUnitOfWork implements HealthCommands {

    private final UnitOfWork work;
    private final HealthDomain domain;

    HealthUnitOfWork(UnitOfWork work, HealthDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** Handled by {@link Pinging#ping(Ping)}. */
    @Override
    public void process(Ping command) {
        work.accept(command, "Ping");
        PingConstraints.require(command, work.clock());
        try {
            PingingEntry.ping(command);
        } catch (Throwable failure) {
            work.fail("Ping", failure);
            throw failure;
        }
    }

    /** The {@link Heart} aggregates, in this unit of work. */
    public HeartRepository heartRepository() {
        return new HeartRepository(work);
    }
}
