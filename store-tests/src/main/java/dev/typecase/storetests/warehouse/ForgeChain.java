package dev.typecase.storetests.warehouse;

import dev.typecase.Command;
import jakarta.validation.constraints.Positive;

/** Begins a chain that grows by itself. */
@Command
public record ForgeChain(int number, @Positive int links) {}
