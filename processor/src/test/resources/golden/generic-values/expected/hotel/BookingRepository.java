package hotel;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Booking}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingRepository extends AggregateRepository<Booking, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public BookingRepository(Workspace workspace) {
        super(workspace, BookingMapping.INSTANCE);
    }
}
