@Domain
package cinema;

import dev.typecase.Domain;
