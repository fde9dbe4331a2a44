/** Typecase as it is released, with the compilers, builds and processors that it meets. */
package dev.typecase.compatibility;
