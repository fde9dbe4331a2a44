/** Meters of event handling, for a Micrometer registry. */
@NullMarked
package dev.typecase.micrometer;

import org.jspecify.annotations.NullMarked;
