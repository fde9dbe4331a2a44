package dev.typecase.benchmarks.start;

import dev.typecase.benchmarks.command.axon.AxonShop;

/** Axon with simple buses, in memory. */
public final class AxonStart {

    private AxonStart() {}

    /** Handles one command. */
    public static void main(String[] arguments) {
        FirstCommand.handle(new AxonShop(), arguments);
    }
}
