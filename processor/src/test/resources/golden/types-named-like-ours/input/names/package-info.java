@Domain
package names;

import dev.typecase.Domain;
