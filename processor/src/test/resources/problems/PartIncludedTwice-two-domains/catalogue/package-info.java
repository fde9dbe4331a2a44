@Domain(closed = false)
package catalogue;

import dev.typecase.Domain;
