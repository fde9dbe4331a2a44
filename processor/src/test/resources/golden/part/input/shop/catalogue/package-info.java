@Domain(closed = false)
package shop.catalogue;

import dev.typecase.Domain;
