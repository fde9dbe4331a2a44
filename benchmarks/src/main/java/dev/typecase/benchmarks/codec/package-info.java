/** Events to JSON text and back. */
@NullMarked
package dev.typecase.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
