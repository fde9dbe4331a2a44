package shop;

import dev.typecase.Command;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

@Command
public record AddProduct(@NotBlank String name, BigDecimal price) {}
