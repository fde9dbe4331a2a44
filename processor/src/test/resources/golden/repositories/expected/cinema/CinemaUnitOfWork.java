package cinema;

import cinema.guests.Guest;
import cinema.guests.GuestBook;
import cinema.guests.GuestBookQueries;
import cinema.guests.GuestRepository;
import cinema.guests.Welcome;
import cinema.guests.WelcomeConstraints;
import cinema.guests.WelcomingEntry;
import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the cinema domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class CinemaUnitOfWork implements CinemaCommands {

    private final UnitOfWork work;
    private final CinemaDomain domain;

    CinemaUnitOfWork(UnitOfWork work, CinemaDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** Handled by {@code Welcoming.welcome}. */
    @Override
    public boolean process(Welcome command) {
        work.accept(command, "Welcome");
        WelcomeConstraints.require(command, work.clock());
        try {
            return WelcomingEntry.welcome(command, guestBook());
        } catch (Throwable failure) {
            work.fail("Welcome", failure);
            throw failure;
        }
    }

    /** The {@link Film} aggregates, in this unit of work. */
    public FilmRepository filmRepository() {
        return new FilmRepository(work);
    }

    /** The {@link Guest} aggregates, in this unit of work. */
    public GuestRepository guestRepository() {
        return new GuestRepository(work);
    }

    /** The {@link Films}, in this unit of work. */
    public Films films() {
        return new FilmsQueries(filmRepository());
    }

    /** The {@link GuestBook}, in this unit of work. */
    public GuestBook guestBook() {
        return new GuestBookQueries(guestRepository());
    }
}
