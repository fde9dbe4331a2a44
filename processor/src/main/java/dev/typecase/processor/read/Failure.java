package dev.typecase.processor.read;

import dev.typecase.processor.model.Position;

/**
 * A failure of our own.
 *
 * @param position what was being worked on
 * @param cause what went wrong
 */
public record Failure(Position position, Throwable cause) {}
