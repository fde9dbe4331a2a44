package dev.typecase.storetests.ledgernext;

/** An account's number. */
public record AccountId(String value) {}
