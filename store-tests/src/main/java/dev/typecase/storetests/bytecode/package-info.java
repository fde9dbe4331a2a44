/** Looks into class files for what neither the runtime nor generated code may use. */
@NullMarked
package dev.typecase.storetests.bytecode;

import org.jspecify.annotations.NullMarked;
