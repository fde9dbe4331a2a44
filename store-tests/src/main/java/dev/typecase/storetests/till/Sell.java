package dev.typecase.storetests.till;

import dev.typecase.Command;

/** Something, at a till, which is opened if need be. */
@Command
public record Sell(String till) {}
