package dev.typecase.benchmarks.command.typecase;

import java.util.UUID;

/** Identifies a book. */
public record BookId(UUID value) {}
