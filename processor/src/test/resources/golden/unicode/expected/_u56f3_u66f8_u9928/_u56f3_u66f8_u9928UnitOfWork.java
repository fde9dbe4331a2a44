package 図書館;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the 図書館 domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class 図書館UnitOfWork implements 図書館Commands {

    private final UnitOfWork work;
    private final 図書館Domain domain;

    図書館UnitOfWork(UnitOfWork work, 図書館Domain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link 本} aggregates, in this unit of work. */
    public 本Repository 本Repository() {
        return new 本Repository(work);
    }
}
