/** The shop in plain Java: as little as will do, and with what Typecase promises. */
@NullMarked
package dev.typecase.benchmarks.command.byhand;

import org.jspecify.annotations.NullMarked;
