@NullMarked
package dev.typecase.processor.generate;

import org.jspecify.annotations.NullMarked;
