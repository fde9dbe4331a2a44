/** Connections, transactions and how they end, and what the two databases say differently. Knows nothing of aggregates. */
@NullMarked
package dev.typecase.jdbc.database;

import org.jspecify.annotations.NullMarked;
