@Domain
package quiet;

import dev.typecase.Domain;
