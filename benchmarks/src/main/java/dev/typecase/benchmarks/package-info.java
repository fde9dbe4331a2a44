/** Every claim of speed, beside its peers, in one run. */
@NullMarked
package dev.typecase.benchmarks;

import org.jspecify.annotations.NullMarked;
