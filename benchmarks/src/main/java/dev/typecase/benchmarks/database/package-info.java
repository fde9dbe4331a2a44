/** An aggregate with three children in PostgreSQL and SQLite, kept by Typecase and by its peers. */
@NullMarked
package dev.typecase.benchmarks.database;

import org.jspecify.annotations.NullMarked;
