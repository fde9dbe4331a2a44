/** The purchase as Hibernate wants it. */
@NullMarked
package dev.typecase.benchmarks.database.hibernate;

import org.jspecify.annotations.NullMarked;
