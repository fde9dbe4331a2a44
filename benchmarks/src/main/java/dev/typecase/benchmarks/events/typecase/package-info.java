/** A domain with an aggregate that tells what became of it, and one that is changed by those who hear of it. */
@Domain(name = "Shipping")
@NullMarked
package dev.typecase.benchmarks.events.typecase;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
