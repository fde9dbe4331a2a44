package dev.typecase.benchmarks.start;

import dev.typecase.benchmarks.command.Shop;
import java.math.BigDecimal;

/** What every process does: one command, a sign to whoever waits, and what else was asked for. */
final class FirstCommand {

    private static final int SETTLING = 3;

    private FirstCommand() {}

    /** @param arguments {@code heap} to print how many kilobytes of it are in use; else the process ends at once */
    static void handle(Shop shop, String[] arguments) {
        shop.addBook("The Great Gatsby", "F. Scott Fitzgerald", BigDecimal.TEN);
        if (shop.inventories() != 1) {
            throw new IllegalStateException("The command has not been handled");
        }
        System.out.println("handled");
        if (arguments.length == 0) {
            return;
        }
        for (int i = 0; i < SETTLING; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.println((runtime.totalMemory() - runtime.freeMemory()) / 1024);
        System.exit(0);
    }
}
