package library;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the library domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class LibraryUnitOfWork implements LibraryCommands {

    private final UnitOfWork work;
    private final LibraryDomain domain;

    LibraryUnitOfWork(UnitOfWork work, LibraryDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Library} aggregates, in this unit of work. */
    public LibraryRepository libraryRepository() {
        return new LibraryRepository(work);
    }
}
