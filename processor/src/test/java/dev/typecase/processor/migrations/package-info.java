@NullMarked
package dev.typecase.processor.migrations;

import org.jspecify.annotations.NullMarked;
