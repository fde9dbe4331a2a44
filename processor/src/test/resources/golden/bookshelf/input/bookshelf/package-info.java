@Domain
package bookshelf;

import dev.typecase.Domain;
