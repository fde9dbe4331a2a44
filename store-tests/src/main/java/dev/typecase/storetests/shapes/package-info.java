/** A gallery: a domain of classes in all the shapes that they have in real code. */
@Domain
package dev.typecase.storetests.shapes;

import dev.typecase.Domain;
