package dev.typecase.benchmarks.events.typecase;

import java.util.UUID;

/** Identifies a parcel. */
public record ParcelId(UUID value) {}
