/** A domain with one event of six fields. */
@Domain(name = "Parcels")
@NullMarked
package dev.typecase.benchmarks.codec.typecase;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
