package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Book extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    String title;

    @Nullable
    @Size(max = 80)
    String subtitle;
}
