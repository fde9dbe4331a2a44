package cinema.guests;

import javax.annotation.processing.Generated;

/** Answers the {@code @Repository} {@link GuestBook} with queries. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GuestBookQueries implements GuestBook {

    private final GuestRepository guestRepository;

    /** For generated code: asks this repository, and belongs to what it belongs to. */
    public GuestBookQueries(GuestRepository guestRepository) {
        this.guestRepository = guestRepository;
    }

    @Override
    public boolean existsByName(String name) {
        return guestRepository.query().where(GuestFields.NAME.eq(name)).exists();
    }

    @Override
    public long countByNameStartingWith(String start) {
        return guestRepository.query().where(GuestFields.NAME.startsWith(start)).count();
    }
}
