package dev.typecase.benchmarks.codec;

import dev.typecase.benchmarks.codec.typecase.ParcelEvent.ParcelSent;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson's streams by hand, for this one event: as short as a person would write it. */
final class StreamingCodec {

    private final JsonFactory factory = new JsonFactory();

    String write(ParcelSent event) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("parcel", event.parcel().toString());
            out.writeStringProperty("receiver", event.receiver());
            out.writeNumberProperty("pieces", event.pieces());
            out.writeStringProperty("weight", event.weight().toString());
            out.writeStringProperty("at", event.at().toString());
            out.writeBooleanProperty("insured", event.insured());
            out.writeEndObject();
        }
        return text.toString();
    }

    ParcelSent read(String text) {
        @Nullable UUID parcel = null;
        @Nullable String receiver = null;
        int pieces = 0;
        @Nullable BigDecimal weight = null;
        @Nullable Instant at = null;
        boolean insured = false;
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "parcel" -> parcel = UUID.fromString(in.getString());
                    case "receiver" -> receiver = in.getString();
                    case "pieces" -> pieces = in.getIntValue();
                    case "weight" -> weight = new BigDecimal(in.getString());
                    case "at" -> at = Instant.parse(in.getString());
                    case "insured" -> insured = in.getBooleanValue();
                    default -> in.skipChildren();
                }
            }
        }
        return new ParcelSent(parcel, receiver, pieces, weight, at, insured);
    }
}
