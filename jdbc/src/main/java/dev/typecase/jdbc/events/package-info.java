/** Events on a durable store: the log, the subscriptions, the workers, and how they are operated. */
@NullMarked
package dev.typecase.jdbc.events;

import org.jspecify.annotations.NullMarked;
