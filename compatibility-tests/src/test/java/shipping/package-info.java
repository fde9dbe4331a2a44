/** Takes cargo across the sea: the well-known example of domain-driven design, in our own words, with the shapes that real domains have. */
@Domain
package shipping;

import dev.typecase.Domain;
