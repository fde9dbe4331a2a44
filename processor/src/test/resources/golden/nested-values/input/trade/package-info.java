@Domain
package trade;

import dev.typecase.Domain;
