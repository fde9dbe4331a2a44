@Domain
package zoo;

import dev.typecase.Domain;
