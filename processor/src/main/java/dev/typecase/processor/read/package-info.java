/**
 * Reads elements into the model: the only code that knows {@code javax.lang.model} types and annotation mirrors. It
 * judges nothing: what is wrong is read as it stands, and a type that does not exist (yet) is remembered by its name.
 */
@NullMarked
package dev.typecase.processor.read;

import org.jspecify.annotations.NullMarked;
