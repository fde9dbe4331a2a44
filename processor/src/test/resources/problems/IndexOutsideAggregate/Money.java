package shop;

import dev.typecase.Indexed;
import dev.typecase.ValueObject;
import java.math.BigDecimal;

@ValueObject
record Money(BigDecimal amount, @Indexed String currency) {}
