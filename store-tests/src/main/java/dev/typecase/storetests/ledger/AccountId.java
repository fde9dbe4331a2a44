package dev.typecase.storetests.ledger;

/** An account's number. */
public record AccountId(String value) {}
