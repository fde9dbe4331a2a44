/** The rules: each reads the model and returns problems. A rule prints nothing and knows no other rule. */
@NullMarked
package dev.typecase.processor.check;

import org.jspecify.annotations.NullMarked;
