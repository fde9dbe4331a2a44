@Domain
package hotel;

import dev.typecase.Domain;
