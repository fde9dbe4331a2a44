package dev.typecase.benchmarks.events.modulith;

import java.util.UUID;

/** A parcel was moved. */
public record Moved(UUID parcel, int number) {}
