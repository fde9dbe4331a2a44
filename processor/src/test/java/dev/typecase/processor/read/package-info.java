@NullMarked
package dev.typecase.processor.read;

import org.jspecify.annotations.NullMarked;
