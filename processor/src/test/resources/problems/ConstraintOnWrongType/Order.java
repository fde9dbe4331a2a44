package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    @NotBlank List<String> tags;
    @Size(min = 1, max = 9) int lines;
    @Min(3) String customer;
    @Min(1) double weight;
    @Past String placedOn;
    @NotBlank UUID reference;
    List<@Positive String> codes;
    @Positive Duration patience;
}
