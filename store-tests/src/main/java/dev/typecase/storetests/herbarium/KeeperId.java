package dev.typecase.storetests.herbarium;

/** Who keeps a {@link Specimen}. */
public record KeeperId(String value) {}
