/** What compiling costs: synthetic domains of any size, compiled by whole javac processes with and without processors. */
@NullMarked
package dev.typecase.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
