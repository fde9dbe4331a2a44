package words;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the words domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class WordsUnitOfWork implements WordsCommands {

    private final UnitOfWork work;
    private final WordsDomain domain;

    WordsUnitOfWork(UnitOfWork work, WordsDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Holder} aggregates, in this unit of work. */
    public HolderRepository holderRepository() {
        return new HolderRepository(work);
    }
}
