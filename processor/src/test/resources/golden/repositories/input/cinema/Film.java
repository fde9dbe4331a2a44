package cinema;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Aggregate
class Film extends AggregateRoot<NoEvents> {

    @Id
    FilmId id;

    String title;

    String director;

    Price price;

    @Nullable
    Price reduced;

    Range<LocalDate> shown;

    int minutes;

    LocalDate released;

    boolean restored;

    @Nullable
    URI page;

    /** Ends like a question. */
    @Nullable
    LocalDate checkIn;

    /** Looks like two. */
    String soundAndVision;

    Set<String> genres;
}
