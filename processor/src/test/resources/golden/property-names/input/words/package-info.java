@Domain
package words;

import dev.typecase.Domain;
