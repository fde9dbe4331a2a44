@Domain
package booking;

import dev.typecase.Domain;
