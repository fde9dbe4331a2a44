@NullMarked
package dev.typecase.processor.modules;

import org.jspecify.annotations.NullMarked;
