/** Durable stores: {@link dev.typecase.jdbc.JdbcStore} on PostgreSQL, or on one file with SQLite. */
@NullMarked
package dev.typecase.jdbc;

import org.jspecify.annotations.NullMarked;
