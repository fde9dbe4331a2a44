/** The shop with Axon 4: simple buses, event-sourced aggregates, events in memory. */
@NullMarked
package dev.typecase.benchmarks.command.axon;

import org.jspecify.annotations.NullMarked;
