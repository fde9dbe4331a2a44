@Domain
package office;

import dev.typecase.Domain;
