package dev.typecase.storetests.warehouse;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import dev.typecase.storetests.warehouse.ItemEvent.ItemStored;
import dev.typecase.storetests.warehouse.ItemEvent.StockChanged;
import dev.typecase.storetests.warehouse.ShipmentEvent.ParcelPacked;
import dev.typecase.storetests.warehouse.ShipmentEvent.ShipmentSent;
import java.time.Clock;

/** The second in the order of class names: reacts to items, and to another aggregate's events. */
@EventHandler
final class Restocking {

    private final ItemRepository items;
    private final WarehouseCommands commands;
    private final Clock clock;
    private final Script script;

    Restocking(ItemRepository items, WarehouseCommands commands, Clock clock, Script script) {
        this.items = items;
        this.commands = commands;
        this.clock = clock;
        this.script = script;
    }

    @Handle
    void onStored(ItemStored event, EventMetadata metadata) {
        play("Restocking.onStored", event, metadata);
    }

    @Handle
    void onChanged(StockChanged event, EventMetadata metadata) {
        play("Restocking.onChanged", event, metadata);
    }

    @Handle
    void onPacked(ParcelPacked event, EventMetadata metadata) {
        play("Restocking.onPacked", event, metadata);
    }

    @Handle
    void onSent(ShipmentSent event, EventMetadata metadata) {
        Item receipt = ItemBuilder.builder()
                .name("Receipt of " + event.shipment().value() + " at " + clock.instant())
                .quantity(1)
                .build();
        items.add(receipt);
        play("Restocking.onSent", event, metadata);
    }

    private void play(String handler, Object event, EventMetadata metadata) {
        script.play(Scene.of(handler, event, metadata, items, commands));
    }
}
