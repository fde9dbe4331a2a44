package dev.typecase.benchmarks.events.axon;

import java.util.UUID;

/** A parcel was moved. */
public record Moved(UUID parcel, int number) {}
