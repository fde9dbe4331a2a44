/** Events with Spring Modulith's registry of publications. */
@NullMarked
package dev.typecase.benchmarks.events.modulith;

import org.jspecify.annotations.NullMarked;
