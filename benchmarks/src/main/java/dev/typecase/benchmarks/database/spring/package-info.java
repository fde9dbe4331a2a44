/** The purchase as Spring Data JDBC wants it. */
@NullMarked
package dev.typecase.benchmarks.database.spring;

import org.jspecify.annotations.NullMarked;
