/**
 * What a domain is written with: the annotations, {@link dev.typecase.AggregateRoot}, the metadata of events, and every
 * exception that the runtime throws.
 */
@NullMarked
package dev.typecase;

import org.jspecify.annotations.NullMarked;
