package shop;

import dev.typecase.EventMetadata;
import dev.typecase.engine.Reactions;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Which handlers an event of the shop domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * E99  Everything.on
 *      Listener96.on
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class ShopEventTablePage1 {

    private static final int E99 = 256;
    private static final int EVERYTHING = 0;
    private static final int LISTENER96 = 17;

    private final ShopDomain domain;

    ShopEventTablePage1(ShopDomain domain) {
        this.domain = domain;
    }

    static void enterAll() {
        ShopEventTable.enter(Many.E99.class, E99);
    }

    String name(int type) {
        return switch (type) {
            case E99 -> "E99";
            default -> throw ShopEventTable.unknown(type);
        };
    }

    int schemaVersion(int type) {
        return switch (type) {
            case E99 -> 1;
            default -> throw ShopEventTable.unknown(type);
        };
    }

    void check(int type, Object event, Violations violations) {
        switch (type) {
            case E99 -> E99Constraints.check((Many.E99) event, violations);
            default -> throw ShopEventTable.unknown(type);
        }
    }

    void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case E99 -> e99((Many.E99) event, metadata, reactions);
            default -> throw ShopEventTable.unknown(type);
        }
    }

    void write(int type, Object event, StateWriter out) {
        switch (type) {
            case E99 -> E99Mapping.write((Many.E99) event, out);
            default -> throw ShopEventTable.unknown(type);
        }
    }

    Object read(int type, StateReader in) {
        return switch (type) {
            case E99 -> E99Mapping.read(in);
            default -> throw ShopEventTable.unknown(type);
        };
    }

    boolean subscribes(int subscription, int type) {
        return switch (type) {
            case E99 -> subscription == EVERYTHING
                    || subscription == LISTENER96;
            default -> throw ShopEventTable.unknown(type);
        };
    }

    void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case E99 -> e99(subscription, (Many.E99) event, metadata, reactions);
            default -> throw ShopEventTable.unknown(type);
        }
    }

    private void e99(Many.E99 event, EventMetadata metadata, Reactions reactions) {
        everythingOnMany(event, metadata, reactions);
        listener96OnE99(event, metadata, reactions);
    }

    private void e99(int subscription, Many.E99 event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case EVERYTHING -> everythingOnMany(event, metadata, reactions);
            case LISTENER96 -> listener96OnE99(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    /** {@link Everything#on(Many)}. */
    private void everythingOnMany(Many event, EventMetadata metadata, Reactions reactions) {
        try {
            EverythingEntry.on(event);
        } catch (Throwable failure) {
            reactions.failed("Everything.on", event, metadata, failure);
        }
    }

    /** {@link Listener96#on(Many.E99)}. */
    private void listener96OnE99(Many.E99 event, EventMetadata metadata, Reactions reactions) {
        try {
            Listener96Entry.on(event);
        } catch (Throwable failure) {
            reactions.failed("Listener96.on", event, metadata, failure);
        }
    }
}
