package zoo;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the zoo domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class ZooUnitOfWork implements ZooCommands {

    private final UnitOfWork work;
    private final ZooDomain domain;

    ZooUnitOfWork(UnitOfWork work, ZooDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Animal} aggregates, in this unit of work. */
    public AnimalRepository animalRepository() {
        return new AnimalRepository(work);
    }
}
