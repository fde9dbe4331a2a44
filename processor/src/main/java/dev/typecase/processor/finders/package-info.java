/**
 * What the methods of declared repositories ask for: names → questions. Rules and generated code read them the same way.
 */
@NullMarked
package dev.typecase.processor.finders;

import org.jspecify.annotations.NullMarked;
