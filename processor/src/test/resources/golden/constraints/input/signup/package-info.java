@Domain
package signup;

import dev.typecase.Domain;
