/** Events as JSON: how their state is written, and how it is read back. */
@NullMarked
package dev.typecase.jdbc.json;

import org.jspecify.annotations.NullMarked;
