package dev.typecase.storetests.warehouse;

import dev.typecase.Command;

/** Asks how many there are of all items together. */
@Command
public record CountStock() {}
