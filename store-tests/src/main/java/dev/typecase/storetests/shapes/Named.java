package dev.typecase.storetests.shapes;

import java.util.Locale;

/** What has a name. */
interface Named {

    /** The name. */
    String name();

    /** The name, louder. */
    default String shouted() {
        return name().toUpperCase(Locale.ROOT);
    }
}
