@Domain
package health;

import dev.typecase.Domain;
