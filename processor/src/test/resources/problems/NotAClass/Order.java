package shop;

import dev.typecase.Aggregate;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public record Order(@Id UUID id, String customer) {}
