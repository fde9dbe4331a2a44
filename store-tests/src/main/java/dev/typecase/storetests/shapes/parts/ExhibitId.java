package dev.typecase.storetests.shapes.parts;

/**
 * The number in the catalogue.
 *
 * @param value as it is printed
 */
public record ExhibitId(String value) {}
