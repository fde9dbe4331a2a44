package dev.typecase.storetests.warehouse;

import dev.typecase.EventMetadata;
import org.jspecify.annotations.Nullable;

/**
 * A handler at work.
 *
 * @param handler which one: {@code Restocking.on}
 * @param message what it handles
 * @param metadata of the event, where it is one and the handler asks for it
 * @param items the handler's repository, where it has one
 * @param commands the handler's sender of commands, where it has one
 */
public record Scene(
        String handler,
        Object message,
        @Nullable EventMetadata metadata,
        @Nullable ItemRepository items,
        @Nullable WarehouseCommands commands) {

    static Scene of(String handler, Object message, ItemRepository items, WarehouseCommands commands) {
        return new Scene(handler, message, null, items, commands);
    }

    static Scene of(
            String handler, Object event, EventMetadata metadata, ItemRepository items, WarehouseCommands commands) {
        return new Scene(handler, event, metadata, items, commands);
    }

    static Scene of(String handler, Object event, EventMetadata metadata) {
        return new Scene(handler, event, metadata, null, null);
    }

    static Scene of(String handler, Object event) {
        return new Scene(handler, event, null, null, null);
    }
}
