/** Events from a commit to their handler, in a database. */
@NullMarked
package dev.typecase.benchmarks.events;

import org.jspecify.annotations.NullMarked;
