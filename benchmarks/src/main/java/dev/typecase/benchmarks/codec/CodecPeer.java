package dev.typecase.benchmarks.codec;

import dev.typecase.benchmarks.codec.typecase.ParcelCodec;
import dev.typecase.benchmarks.codec.typecase.ParcelEvent.ParcelSent;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Those who write an event to text, and read it. */
public enum CodecPeer {
    /** Jackson's streams, by hand. */
    STREAMING("Jackson streaming, by hand", () -> {
        StreamingCodec codec = new StreamingCodec();
        return new Codec(codec::write, codec::read);
    }),
    /** Generated mappings. */
    TYPECASE("Typecase", () -> {
        ParcelCodec codec = new ParcelCodec();
        return new Codec(codec::write, codec::read);
    }),
    /** avaje-jsonb's generated adapters. */
    AVAJE("avaje-jsonb", () -> {
        JsonType<ParcelSent> type = Jsonb.builder().build().type(ParcelSent.class);
        return new Codec(type::toJson, type::fromJson);
    }),
    /** Jackson's databind, with a writer and a reader made once. */
    DATABIND("Jackson databind", () -> {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectWriter writer = mapper.writerFor(ParcelSent.class);
        ObjectReader reader = mapper.readerFor(ParcelSent.class);
        return new Codec(writer::writeValueAsString, reader::readValue);
    });

    private final String label;
    private final Supplier<Codec> codec;

    CodecPeer(String label, Supplier<Codec> codec) {
        this.label = label;
        this.codec = codec;
    }

    /** To text and back. */
    record Codec(Function<ParcelSent, String> write, Function<String, ParcelSent> read) {}

    /** For tables. */
    public String label() {
        return label;
    }

    /** Ready for use. */
    Codec open() {
        return codec.get();
    }
}
