package dev.typecase.storetests.warehouse;

import dev.typecase.Event;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/** What happens to an {@link Item}. */
public sealed interface ItemEvent {

    /** Which one. */
    ItemId itemId();

    /** It is stored from now on. */
    @Event
    record ItemStored(ItemId itemId, @NotBlank String name, int quantity) implements ItemEvent {}

    /** There are more of it, or fewer. */
    @Event(name = "StockAdjusted", version = 2)
    record StockChanged(
            ItemId itemId, int by, @PositiveOrZero int quantity) implements ItemEvent {}

    /** It is no longer stored. */
    @Event
    record ItemDiscarded(ItemId itemId) implements ItemEvent {}
}
