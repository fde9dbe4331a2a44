@Domain
package 図書館;

import dev.typecase.Domain;
