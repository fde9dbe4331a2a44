/** A herbarium: a domain with a field of every kind, on which stores are asked what they find. */
@Domain
@NullMarked
package dev.typecase.storetests.herbarium;

import dev.typecase.Domain;
import org.jspecify.annotations.NullMarked;
