package dev.typecase.storetests.herbarium;

/** What a {@link Specimen} is related to; not in the order of the alphabet. */
public enum Family {
    ROSES,
    GRASSES,
    lilies,
    _UNKNOWN
}
