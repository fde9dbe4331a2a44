/**
 * Where committed aggregates are: the interface every store implements, and the store in memory. A store keeps
 * {@linkplain dev.typecase.Snapshot snapshots} and never sees an object that an application can change.
 */
@NullMarked
package dev.typecase.store;

import org.jspecify.annotations.NullMarked;
