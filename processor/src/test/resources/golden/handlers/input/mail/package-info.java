@Domain
package mail;

import dev.typecase.Domain;
