package dev.typecase.storetests.warehouse;

/** Identifies a {@link Shipment}. */
public record ShipmentNumber(long value) {}
