@NullMarked
package dev.typecase.processor.problem;

import org.jspecify.annotations.NullMarked;
