package dev.typecase.benchmarks.events.typecase;

import dev.typecase.Event;

/** What can happen to a {@link Parcel}. */
public sealed interface ParcelEvent {

    /** It was moved. */
    @Event
    record Moved(ParcelId parcel, int number) implements ParcelEvent {}
}
