/** Events with Axon 4's stores in a database. */
@NullMarked
package dev.typecase.benchmarks.events.axon;

import org.jspecify.annotations.NullMarked;
