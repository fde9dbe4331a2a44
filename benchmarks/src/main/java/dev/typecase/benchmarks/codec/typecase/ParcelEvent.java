package dev.typecase.benchmarks.codec.typecase;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What can happen to a {@link Parcel}. */
public sealed interface ParcelEvent {

    /** An event with fields of six types; the annotation of avaje-jsonb is for the peer of that name. */
    @Json
    @Event
    @Unhandled("it is only written and read")
    record ParcelSent(UUID parcel, String receiver, int pieces, BigDecimal weight, Instant at, boolean insured)
            implements ParcelEvent {}
}
