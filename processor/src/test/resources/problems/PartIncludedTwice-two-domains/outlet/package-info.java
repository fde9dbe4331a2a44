@Domain(includes = CataloguePart.class)
package outlet;

import catalogue.CataloguePart;
import dev.typecase.Domain;
