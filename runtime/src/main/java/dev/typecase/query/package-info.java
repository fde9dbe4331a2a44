/**
 * What aggregates are searched for: typed fields, conditions and orders. One expression tree is evaluated in memory and
 * rendered to SQL, and means the same in both: it is two-valued. A comparison with a missing value is false, {@code ne} is
 * exactly the opposite of {@code eq}, and {@code not} of what it is applied to.
 */
@NullMarked
package dev.typecase.query;

import org.jspecify.annotations.NullMarked;
