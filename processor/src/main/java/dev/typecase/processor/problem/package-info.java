/**
 * What Typecase says to its users: the catalogue of problems, their wording, and the reporter, the only user of the
 * compiler's messager.
 */
@NullMarked
package dev.typecase.processor.problem;

import org.jspecify.annotations.NullMarked;
