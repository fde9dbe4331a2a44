package bookshelf.shared;

import dev.typecase.Default;
import dev.typecase.ValueObject;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** An amount in a currency. */
@ValueObject
public record Money(@Default("USD") @Size(max = 3) String currency, BigDecimal amount) {}
