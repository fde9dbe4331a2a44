/** The store in memory. */
@NullMarked
package dev.typecase.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
