package shop;

import dev.typecase.ValueObject;
import java.math.BigDecimal;

@ValueObject
public class Money {
    private final String currency;
    private final BigDecimal amount;

    public Money(String currency, BigDecimal amount) {
        this.currency = currency;
        this.amount = amount;
    }
}
