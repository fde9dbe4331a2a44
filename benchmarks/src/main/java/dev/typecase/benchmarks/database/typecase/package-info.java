/** A domain with one aggregate that has children, and an event of it. */
@Domain(name = "Buying")
@NullMarked
package dev.typecase.benchmarks.database.typecase;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
