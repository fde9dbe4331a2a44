package dev.typecase.benchmarks;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Named by {@code java.util.logging.config.class}: peers tell of what is wrong, and of nothing else. */
public final class QuietLogging {

    /** For the JDK. */
    public QuietLogging() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
