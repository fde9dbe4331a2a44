@Domain
package billing;

import dev.typecase.Domain;
