package dev.typecase.storetests.ledgernext;

import dev.typecase.Command;

/** From an account that there is. */
@Command
public record Withdraw(String account) {}
