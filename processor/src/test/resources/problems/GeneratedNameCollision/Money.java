package shop;

import dev.typecase.ValueObject;
import java.math.BigDecimal;

public final class Money {
    private Money() {}

    @ValueObject
    public record Amount(BigDecimal value) {}
}
