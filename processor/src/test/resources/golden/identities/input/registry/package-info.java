@Domain
package registry;

import dev.typecase.Domain;
