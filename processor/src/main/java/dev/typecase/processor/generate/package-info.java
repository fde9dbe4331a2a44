/**
 * From the model to the text of the generated sources: one class per kind of generated file, and every name of the
 * output in {@link dev.typecase.processor.generate.GeneratedNames}.
 */
@NullMarked
package dev.typecase.processor.generate;

import org.jspecify.annotations.NullMarked;
