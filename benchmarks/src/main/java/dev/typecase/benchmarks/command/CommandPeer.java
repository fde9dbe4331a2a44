package dev.typecase.benchmarks.command;

import dev.typecase.benchmarks.command.axon.AxonShop;
import dev.typecase.benchmarks.command.byhand.CarefulShop;
import dev.typecase.benchmarks.command.byhand.PlainShop;
import dev.typecase.benchmarks.command.spring.SpringShop;
import dev.typecase.benchmarks.command.typecase.TypecaseShop;
import java.util.function.Supplier;

/** Those who handle a command. */
public enum CommandPeer {
    /** By hand, with what Typecase promises. */
    CAREFUL("by hand, same promises", CarefulShop::new),
    /** By hand, as little as will do. */
    PLAIN("by hand, two maps", PlainShop::new),
    /** Typecase in memory. */
    TYPECASE("Typecase", TypecaseShop::new),
    /** Two beans and application events. */
    SPRING("Spring application events", SpringShop::new),
    /** Simple buses and an event store in memory. */
    AXON("Axon, simple buses, in memory", AxonShop::new);

    private final String label;
    private final Supplier<Shop> shop;

    CommandPeer(String label, Supplier<Shop> shop) {
        this.label = label;
        this.shop = shop;
    }

    /** For tables. */
    public String label() {
        return label;
    }

    /** An empty shop. */
    Shop open() {
        return shop.get();
    }
}
