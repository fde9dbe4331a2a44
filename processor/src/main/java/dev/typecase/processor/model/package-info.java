/**
 * What the user wrote, as immutable records. Nothing here knows the compiler: no element, no type mirror; a place in the
 * source is an opaque {@link dev.typecase.processor.model.Position}.
 */
@NullMarked
package dev.typecase.processor.model;

import org.jspecify.annotations.NullMarked;
