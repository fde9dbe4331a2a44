/** Writes generated sources: the only user of the compiler's filer. */
@NullMarked
package dev.typecase.processor.write;

import org.jspecify.annotations.NullMarked;
