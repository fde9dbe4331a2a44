/** A domain with one aggregate that has children. */
@Domain(name = "Buying")
@NullMarked
package dev.typecase.benchmarks.database.typecase;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
