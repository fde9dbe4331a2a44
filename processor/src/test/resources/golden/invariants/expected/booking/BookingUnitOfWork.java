package booking;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the booking domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class BookingUnitOfWork implements BookingCommands {

    private final UnitOfWork work;
    private final BookingDomain domain;

    BookingUnitOfWork(UnitOfWork work, BookingDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Booking} aggregates, in this unit of work. */
    public BookingRepository bookingRepository() {
        return new BookingRepository(work);
    }

    /** The {@link Tariff} aggregates, in this unit of work. */
    public TariffRepository tariffRepository() {
        return new TariffRepository(work);
    }
}
