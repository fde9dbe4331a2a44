package dev.typecase.storetests.ledgernext;

import dev.typecase.Command;

/** To an account, which is opened if need be; so many times. */
@Command
public record Deposit(String account, int times) {}
