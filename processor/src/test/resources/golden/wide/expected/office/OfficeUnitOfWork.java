package office;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the office domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class OfficeUnitOfWork implements OfficeCommands {

    private final UnitOfWork work;
    private final OfficeDomain domain;

    OfficeUnitOfWork(UnitOfWork work, OfficeDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Application} aggregates, in this unit of work. */
    public ApplicationRepository applicationRepository() {
        return new ApplicationRepository(work);
    }
}
