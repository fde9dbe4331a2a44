/** From the start of a process to its first handled command, and how large it is then. */
@NullMarked
package dev.typecase.benchmarks.start;

import org.jspecify.annotations.NullMarked;
