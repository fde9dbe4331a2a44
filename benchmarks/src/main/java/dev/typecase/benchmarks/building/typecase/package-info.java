/** The eight fields with Typecase. */
@Domain
@NullMarked
package dev.typecase.benchmarks.building.typecase;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
