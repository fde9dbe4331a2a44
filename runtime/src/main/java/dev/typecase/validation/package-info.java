/** What generated constraint checks call: the collector of violations, and the checks too long to be written out. */
@NullMarked
package dev.typecase.validation;

import org.jspecify.annotations.NullMarked;
