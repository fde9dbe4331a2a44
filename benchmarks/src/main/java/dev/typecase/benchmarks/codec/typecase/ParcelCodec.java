package dev.typecase.benchmarks.codec.typecase;

import dev.typecase.benchmarks.codec.typecase.ParcelEvent.ParcelSent;
import dev.typecase.engine.EventTable;
import dev.typecase.jdbc.json.Json;

/** The domain's generated table and the JSON of {@code typecase-jdbc}, as its event log uses them. */
public final class ParcelCodec {

    private final EventTable table =
            new ParcelsEventTable(ParcelsDomain.builder().build());

    /** The codec. */
    public ParcelCodec() {}

    /** The event as text. */
    public String write(ParcelSent event) {
        return Json.write(out -> table.write(0, event, out));
    }

    /** The event in a text. */
    public ParcelSent read(String text) {
        return Json.read(text, in -> (ParcelSent) table.read(0, in));
    }
}
