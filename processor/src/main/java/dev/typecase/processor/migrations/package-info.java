/** How the tables of a domain change: the snapshot of what they were, the changes since, and the drafts of migrations. */
@NullMarked
package dev.typecase.processor.migrations;

import org.jspecify.annotations.NullMarked;
