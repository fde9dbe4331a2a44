@Domain
package settings;

import dev.typecase.Domain;
