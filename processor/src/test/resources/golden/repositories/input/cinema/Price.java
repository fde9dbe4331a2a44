package cinema;

import dev.typecase.ValueObject;
import java.math.BigDecimal;

@ValueObject
public record Price(BigDecimal amount, Currency currency) {

    public enum Currency {
        EUR,
        PEN
    }
}
