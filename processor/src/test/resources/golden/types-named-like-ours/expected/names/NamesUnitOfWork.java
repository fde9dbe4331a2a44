package names;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the names domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class NamesUnitOfWork implements NamesCommands {

    private final UnitOfWork work;
    private final NamesDomain domain;

    NamesUnitOfWork(UnitOfWork work, NamesDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Everything} aggregates, in this unit of work. */
    public EverythingRepository everythingRepository() {
        return new EverythingRepository(work);
    }
}
