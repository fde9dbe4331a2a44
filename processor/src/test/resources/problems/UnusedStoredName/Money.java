package shop;

import dev.typecase.Table;
import dev.typecase.ValueObject;
import java.math.BigDecimal;

@Table("money")
@ValueObject
public record Money(@Table("amount") BigDecimal amount) {}
