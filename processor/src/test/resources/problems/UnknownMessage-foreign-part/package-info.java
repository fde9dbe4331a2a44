@Domain(closed = false)
package shop;

import dev.typecase.Domain;
