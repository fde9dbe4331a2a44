package shop;

import dev.typecase.ValueObject;
import java.math.BigDecimal;

@ValueObject
record Money(BigDecimal amount, String currency) {}
