/** Where the state of an aggregate lies in a relational database: model → tables, columns and SQL. */
@NullMarked
package dev.typecase.processor.tables;

import org.jspecify.annotations.NullMarked;
