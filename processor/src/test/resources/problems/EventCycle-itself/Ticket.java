package shop;

import dev.typecase.Aggregate;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Ticket extends Countdown {
    @Id UUID id;
}
