package registry;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the registry domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class RegistryUnitOfWork implements RegistryCommands {

    private final UnitOfWork work;
    private final RegistryDomain domain;

    RegistryUnitOfWork(UnitOfWork work, RegistryDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link PlainInt} aggregates, in this unit of work. */
    public PlainIntRepository plainIntRepository() {
        return new PlainIntRepository(work);
    }

    /** The {@link PlainLong} aggregates, in this unit of work. */
    public PlainLongRepository plainLongRepository() {
        return new PlainLongRepository(work);
    }

    /** The {@link PlainString} aggregates, in this unit of work. */
    public PlainStringRepository plainStringRepository() {
        return new PlainStringRepository(work);
    }

    /** The {@link PlainUuid} aggregates, in this unit of work. */
    public PlainUuidRepository plainUuidRepository() {
        return new PlainUuidRepository(work);
    }

    /** The {@link TypedInt} aggregates, in this unit of work. */
    public TypedIntRepository typedIntRepository() {
        return new TypedIntRepository(work);
    }

    /** The {@link TypedLong} aggregates, in this unit of work. */
    public TypedLongRepository typedLongRepository() {
        return new TypedLongRepository(work);
    }

    /** The {@link TypedString} aggregates, in this unit of work. */
    public TypedStringRepository typedStringRepository() {
        return new TypedStringRepository(work);
    }

    /** The {@link TypedUuid} aggregates, in this unit of work. */
    public TypedUuidRepository typedUuidRepository() {
        return new TypedUuidRepository(work);
    }
}
