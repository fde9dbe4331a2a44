package dev.typecase.storetests.till;

/** A till's number. */
public record TillId(String value) {}
