package shop.ordering;

import dev.typecase.Command;
import jakarta.validation.constraints.NotBlank;

@Command
public record PlaceOrder(@NotBlank String title) {}
