/** A warehouse: the domain on which the contract of a store is tested. */
@Domain
@NullMarked
package dev.typecase.storetests.warehouse;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
