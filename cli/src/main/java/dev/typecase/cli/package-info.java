/** The command line: looks at the events of a database, and mends what needs a person. */
@NullMarked
package dev.typecase.cli;

import org.jspecify.annotations.NullMarked;
