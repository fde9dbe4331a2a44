/** The shop with Typecase. */
@Domain
@NullMarked
package dev.typecase.benchmarks.command.typecase;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
