package shop.catalogue;

import dev.typecase.Command;
import jakarta.validation.constraints.NotBlank;

@Command
public record AddBook(@NotBlank String title) {}
