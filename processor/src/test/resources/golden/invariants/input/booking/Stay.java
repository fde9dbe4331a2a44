package booking;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;
import jakarta.validation.constraints.Future;
import java.time.LocalDate;
import java.util.List;

@ValueObject
public record Stay(@Future LocalDate from, LocalDate to, List<String> guests) {

    @Invariant("must end after it begins")
    boolean endsAfterItBegins() {
        return to.isAfter(from);
    }
}
