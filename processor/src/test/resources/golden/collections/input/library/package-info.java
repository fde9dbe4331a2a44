@Domain
package library;

import dev.typecase.Domain;
