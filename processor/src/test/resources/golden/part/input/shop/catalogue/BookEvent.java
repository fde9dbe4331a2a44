package shop.catalogue;

import dev.typecase.Event;

public sealed interface BookEvent {
    @Event
    record BookAdded(BookId bookId, String title) implements BookEvent {}
}
