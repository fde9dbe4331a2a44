package dev.typecase.jdbc.events;

import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.jdbc.json.Json;
import dev.typecase.jdbc.json.UnreadableJsonException;
import dev.typecase.store.RecordedEvent;
import java.util.HashMap;
import java.util.Map;

/** Events of one domain as text, and back. */
final class EventCodec {

    private final EventTable table;
    private final Map<Type, Integer> types = new HashMap<>();

    private record Type(String name, int version) {}

    EventCodec(EventTable table) {
        this.table = table;
        for (int type = 0; type < table.size(); type++) {
            types.put(new Type(table.name(type), table.schemaVersion(type)), type);
        }
    }

    /** The type of an event; {@link EventTable#UNKNOWN} where this version of the domain does not have it. */
    int type(EventMetadata metadata) {
        return types.getOrDefault(new Type(metadata.type(), metadata.schemaVersion()), EventTable.UNKNOWN);
    }

    boolean knows(String name, int version) {
        return types.containsKey(new Type(name, version));
    }

    String write(RecordedEvent event) {
        return Json.write(out -> table.write(event.type(), event.event(), out));
    }

    /** @throws UnreadableJsonException if the text is not an event of this type */
    RecordedEvent read(int type, LogEvent event) {
        try {
            Object read = Json.read(event.payload(), in -> table.read(type, in));
            return new RecordedEvent(type, read, event.metadata());
        } catch (UnreadableJsonException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            // A constructor of the user's that refuses what it is given.
            throw new UnreadableJsonException(failure.toString(), failure);
        }
    }
}
