/** Building an object of eight fields, and refusing an invalid one. */
@NullMarked
package dev.typecase.benchmarks.building;

import org.jspecify.annotations.NullMarked;
