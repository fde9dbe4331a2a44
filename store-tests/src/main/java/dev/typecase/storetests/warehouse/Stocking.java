package dev.typecase.storetests.warehouse;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

/** Handles the commands that concern {@link Item}s. */
@CommandHandler
final class Stocking {

    private final ItemRepository items;
    private final WarehouseCommands commands;
    private final Script script;

    Stocking(ItemRepository items, WarehouseCommands commands, Script script) {
        this.items = items;
        this.commands = commands;
        this.script = script;
    }

    @Handle
    ItemId store(StoreItem command) {
        Item item = ItemBuilder.builder()
                .name(command.name())
                .quantity(command.quantity())
                .build();
        item.announce();
        items.add(item);
        script.play(Scene.of("Stocking.store", command, items, commands));
        return item.id();
    }

    @Handle
    void change(ChangeStock command) throws OutOfStockException {
        Item item = items.get(command.itemId());
        item.changeBy(command.by());
        items.add(item);
        script.play(Scene.of("Stocking.change", command, items, commands));
        if (item.quantity() < 0) {
            throw new OutOfStockException(-item.quantity());
        }
    }

    @Handle
    void move(MoveStock command) throws OutOfStockException {
        commands.process(new ChangeStock(command.from(), -command.quantity()));
        commands.process(new ChangeStock(command.to(), command.quantity()));
        script.play(Scene.of("Stocking.move", command, items, commands));
    }

    @Handle
    int count(CountStock command) {
        return items.stream().mapToInt(Item::quantity).sum();
    }
}
