package dev.typecase.storetests.herbarium;

import java.util.UUID;

/** The identity of a {@link Specimen}. */
public record SpecimenId(UUID value) {}
