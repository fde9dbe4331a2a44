package dev.typecase.storetests.warehouse;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Something of which the warehouse has a stock; its identity is generated. */
@Aggregate
public class Item extends AggregateRoot<ItemEvent> {

    @Id
    ItemId id;

    @NotBlank
    @Size(max = 40)
    String name;

    @PositiveOrZero
    int quantity;

    @Default("NEW")
    Condition condition;

    @Nullable
    Money price;

    /** For the generated builder. */
    Item() {}

    /** Its identity. */
    public ItemId id() {
        return id;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** How many there are. */
    public int quantity() {
        return quantity;
    }

    /** Its condition. */
    public Condition condition() {
        return condition;
    }

    /** What one costs, if known. */
    public @Nullable Money price() {
        return price;
    }

    /** It is stored from now on. */
    public void announce() {
        raise(new ItemEvent.ItemStored(id, name, quantity));
    }

    /** Gives it another name, and raises nothing. */
    public void rename(String newName) {
        name = newName;
    }

    /** Says what one costs, and raises nothing. */
    public void setPrice(Money newPrice) {
        price = newPrice;
    }

    /** Adds to the stock, or takes from it. */
    public void changeBy(int amount) {
        quantity += amount;
        raise(new ItemEvent.StockChanged(id, amount, quantity));
    }

    /** Adds to the stock, or takes from it, and raises nothing. */
    public void correctBy(int amount) {
        quantity += amount;
    }

    /** It is not to be stored any longer. */
    public void discard() {
        raise(new ItemEvent.ItemDiscarded(id));
    }

    /** Does what the framework forbids: pretends to be another one. */
    public void pretendToBe(ItemId other) {
        id = other;
    }
}
