package dev.typecase.benchmarks.command.typecase;

import dev.typecase.Command;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** Adds a book to the catalogue. */
@Command
public record AddBook(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 150) String author,
        @PositiveOrZero BigDecimal price) {}
