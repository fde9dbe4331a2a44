/** Numbers to Markdown tables and plots. */
@NullMarked
package dev.typecase.benchmarks.report;

import org.jspecify.annotations.NullMarked;
