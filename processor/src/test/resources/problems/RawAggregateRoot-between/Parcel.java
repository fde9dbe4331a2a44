package shop;

import dev.typecase.Aggregate;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Parcel extends Weighed {
    @Id UUID id;
}
