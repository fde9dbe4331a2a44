/** Events to their handlers. */
@NullMarked
package dev.typecase.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
