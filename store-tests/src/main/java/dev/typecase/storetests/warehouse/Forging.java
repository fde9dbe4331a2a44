package dev.typecase.storetests.warehouse;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

/** Handles the command that begins a {@link Chain}. */
@CommandHandler
final class Forging {

    private final ChainRepository chains;

    Forging(ChainRepository chains) {
        this.chains = chains;
    }

    @Handle
    void forge(ForgeChain command) {
        Chain chain = ChainBuilder.builder().number(command.number()).links(0).build();
        chain.forge(command.links() - 1);
        chains.add(chain);
    }
}
