package shop;

import dev.typecase.ValueObject;
import java.math.BigDecimal;

@ValueObject
public record Money(BigDecimal amount, String currency) {}
