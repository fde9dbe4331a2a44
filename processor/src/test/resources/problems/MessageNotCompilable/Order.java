package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    @NotBlank(message = "was ${validatedValue}") String code;
    @Size(max = 3, message = "{order.note.size}") String note;
    @Max(value = 9, message = "at most {valeu}") int lines;
}
