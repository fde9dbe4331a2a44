@Domain
package catalogue;

import dev.typecase.Domain;
