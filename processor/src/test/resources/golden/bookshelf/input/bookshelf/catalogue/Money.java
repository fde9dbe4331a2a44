package bookshelf.catalogue;

import dev.typecase.Default;
import dev.typecase.ValueObject;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@ValueObject
public record Money(@Default("USD") @Size(max = 3) String currency, BigDecimal amount) {}
