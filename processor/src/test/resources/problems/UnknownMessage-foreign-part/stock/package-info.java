@Domain
package stock;

import dev.typecase.Domain;
