package shop;

import dev.typecase.EventMetadata;
import dev.typecase.Processing;
import dev.typecase.StartFrom;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Which handlers an event of the shop domain goes to: its page knows, where 256 events stand. */
@Generated("dev.typecase.processor.DomainProcessor")
final class ShopEventTable implements EventTable {

    /** The classes of events are found by their hash code; most of the table is empty. */
    private static final int MASK = 1023;
    private static final Class<?>[] CLASSES = new Class<?>[MASK + 1];
    private static final int[] TYPES = new int[MASK + 1];

    static {
        ShopEventTablePage0.enterAll();
        ShopEventTablePage1.enterAll();
    }

    /** From E0 to E98. */
    private final ShopEventTablePage0 page0;

    /** From E99 to E99. */
    private final ShopEventTablePage1 page1;

    ShopEventTable(ShopDomain domain) {
        this.page0 = new ShopEventTablePage0(domain);
        this.page1 = new ShopEventTablePage1(domain);
    }

    @Override
    public int size() {
        return 257;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        int slot = type.hashCode() & MASK;
        while (CLASSES[slot] != type) {
            if (CLASSES[slot] == null) {
                return UNKNOWN;
            }
            slot = (slot + 1) & MASK;
        }
        return TYPES[slot];
    }

    static void enter(Class<?> event, int type) {
        int slot = event.hashCode() & MASK;
        while (CLASSES[slot] != null) {
            slot = (slot + 1) & MASK;
        }
        CLASSES[slot] = event;
        TYPES[slot] = type;
    }

    @Override
    public String name(int type) {
        return switch (type >> 8) {
            case 0 -> page0.name(type);
            case 1 -> page1.name(type);
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type >> 8) {
            case 0 -> page0.schemaVersion(type);
            case 1 -> page1.schemaVersion(type);
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type >> 8) {
            case 0 -> page0.check(type, event, violations);
            case 1 -> page1.check(type, event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type >> 8) {
            case 0 -> page0.dispatch(type, event, metadata, reactions);
            case 1 -> page1.dispatch(type, event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type >> 8) {
            case 0 -> page0.write(type, event, out);
            case 1 -> page1.write(type, event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type >> 8) {
            case 0 -> page0.read(type, in);
            case 1 -> page1.read(type, in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of(
                new Subscription("Everything", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener0", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener112", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener128", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener144", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener16", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener160", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener176", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener192", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener208", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener224", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener240", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener256", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener32", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener48", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener64", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener80", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Listener96", Processing.SYNC, StartFrom.BEGINNING, false));
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type >> 8) {
            case 0 -> page0.subscribes(subscription, type);
            case 1 -> page1.subscribes(subscription, type);
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type >> 8) {
            case 0 -> page0.deliver(subscription, type, event, metadata, reactions);
            case 1 -> page1.deliver(subscription, type, event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The shop domain has no event of type " + type);
    }
}
