package dev.typecase.benchmarks.start;

import dev.typecase.benchmarks.command.spring.SpringShop;

/** Spring with application events. */
public final class SpringStart {

    private SpringStart() {}

    /** Handles one command. */
    public static void main(String[] arguments) {
        FirstCommand.handle(new SpringShop(), arguments);
    }
}
