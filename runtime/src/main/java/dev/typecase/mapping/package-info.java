/**
 * How the state of an object leaves it and comes back. One generated mapping per type serves every store: a writer or reader is
 * what differs between memory, columns and JSON.
 */
@NullMarked
package dev.typecase.mapping;

import org.jspecify.annotations.NullMarked;
