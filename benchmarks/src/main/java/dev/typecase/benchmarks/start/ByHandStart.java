package dev.typecase.benchmarks.start;

import dev.typecase.benchmarks.command.byhand.CarefulShop;

/** By hand, with the same promises. */
public final class ByHandStart {

    private ByHandStart() {}

    /** Handles one command. */
    public static void main(String[] arguments) {
        FirstCommand.handle(new CarefulShop(), arguments);
    }
}
