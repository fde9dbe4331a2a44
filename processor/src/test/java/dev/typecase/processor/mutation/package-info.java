@NullMarked
package dev.typecase.processor.mutation;

import org.jspecify.annotations.NullMarked;
