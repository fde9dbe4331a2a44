package dev.typecase.benchmarks.command.typecase;

import dev.typecase.Event;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What can happen to a {@link Book}. */
public sealed interface BookEvent {

    /** A book can be bought from now on. */
    @Event
    record BookAdded(
            BookId bookId, @NotBlank @Size(max = 200) String title) implements BookEvent {}
}
