/** A command, end to end in memory: one aggregate, one event, one handler that writes another aggregate. */
@NullMarked
package dev.typecase.benchmarks.command;

import org.jspecify.annotations.NullMarked;
