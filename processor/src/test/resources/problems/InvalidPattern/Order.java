package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    @Pattern(regexp = "[A-Z") String code;
    @Email(regexp = "*@shop") String address;
}
