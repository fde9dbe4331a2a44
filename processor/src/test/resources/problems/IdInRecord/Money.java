package shop;

import dev.typecase.Id;
import dev.typecase.ValueObject;
import java.math.BigDecimal;
import java.util.UUID;

@ValueObject
public record Money(@Id UUID id, BigDecimal amount) {}
