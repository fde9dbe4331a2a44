package dev.typecase.benchmarks.start;

import dev.typecase.benchmarks.command.typecase.TypecaseShop;

/** Typecase in memory. */
public final class TypecaseStart {

    private TypecaseStart() {}

    /** Handles one command. */
    public static void main(String[] arguments) {
        FirstCommand.handle(new TypecaseShop(), arguments);
    }
}
