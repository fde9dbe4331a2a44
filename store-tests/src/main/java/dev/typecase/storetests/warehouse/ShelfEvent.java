package dev.typecase.storetests.warehouse;

import dev.typecase.Event;
import dev.typecase.Unhandled;

/** What happens to a {@link Shelf}. */
public sealed interface ShelfEvent {

    /** It can be used from now on. */
    @Event
    record ShelfOpened(String code) implements ShelfEvent {}

    /** It can't be used any longer. */
    @Event
    @Unhandled("A closed shelf concerns nobody.")
    record ShelfClosed(String code) implements ShelfEvent {}
}
