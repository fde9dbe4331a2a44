@Domain(closed = false)
package shop.ordering;

import dev.typecase.Domain;
