/** Aggregates as rows of tables: reading, writing the difference, queries and the schema. */
@NullMarked
package dev.typecase.jdbc.tables;

import org.jspecify.annotations.NullMarked;
