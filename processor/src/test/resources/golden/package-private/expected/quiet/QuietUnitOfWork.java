package quiet;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the quiet domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class QuietUnitOfWork implements QuietCommands {

    private final UnitOfWork work;
    private final QuietDomain domain;

    QuietUnitOfWork(UnitOfWork work, QuietDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Note} aggregates, in this unit of work. */
    public NoteRepository noteRepository() {
        return new NoteRepository(work);
    }
}
