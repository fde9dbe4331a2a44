package harbour.core;

import dev.typecase.Default;
import dev.typecase.ValueObject;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

@ValueObject
public record Mass(
        @DecimalMin(value = "0", inclusive = false) @Digits(integer = 9, fraction = 3)
        BigDecimal amount,

        @Default("KG") Unit unit) {
    public enum Unit {
        KG("kg") {
            @Override
            BigDecimal kg(BigDecimal x) {
                return x;
            }
        },
        T("t") {
            @Override
            BigDecimal kg(BigDecimal x) {
                return x.multiply(BigDecimal.valueOf(1000));
            }
        };
        final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        abstract BigDecimal kg(BigDecimal x);
    }

    public Mass {
        amount = amount == null ? null : amount.stripTrailingZeros();
    }

    public static Mass kg(long x) {
        return new Mass(BigDecimal.valueOf(x), Unit.KG);
    }

    public static Mass tonnes(long x) {
        return new Mass(BigDecimal.valueOf(x), Unit.T);
    }

    public Mass plus(Mass o) {
        return new Mass(unit.kg(amount).add(o.unit.kg(o.amount)), Unit.KG);
    }
}
