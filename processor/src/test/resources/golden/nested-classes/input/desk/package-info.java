@Domain
package desk;

import dev.typecase.Domain;
