/** The shop with Spring's application events. */
@NullMarked
package dev.typecase.benchmarks.command.spring;

import org.jspecify.annotations.NullMarked;
