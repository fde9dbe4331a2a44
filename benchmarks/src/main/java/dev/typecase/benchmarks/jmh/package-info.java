/** Runs the JMH benchmarks and writes what they say. */
@NullMarked
package dev.typecase.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
