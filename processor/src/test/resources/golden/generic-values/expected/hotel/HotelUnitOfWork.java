package hotel;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the hotel domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class HotelUnitOfWork implements HotelCommands {

    private final UnitOfWork work;
    private final HotelDomain domain;

    HotelUnitOfWork(UnitOfWork work, HotelDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Booking} aggregates, in this unit of work. */
    public BookingRepository bookingRepository() {
        return new BookingRepository(work);
    }
}
