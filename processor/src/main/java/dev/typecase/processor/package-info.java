/**
 * The entry points that the compiler calls, and the order of work over its rounds: which class is generated from when.
 */
@NullMarked
package dev.typecase.processor;

import org.jspecify.annotations.NullMarked;
