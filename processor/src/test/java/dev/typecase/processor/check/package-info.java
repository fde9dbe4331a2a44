@NullMarked
package dev.typecase.processor.check;

import org.jspecify.annotations.NullMarked;
