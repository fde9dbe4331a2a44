/** What has been measured: kept in files, group by group, and written as tables and plot. */
@NullMarked
package dev.typecase.benchmarks.results;

import org.jspecify.annotations.NullMarked;
