@Domain(includes = CataloguePart.class)
package shop;

import dev.typecase.Domain;
import shop.catalogue.CataloguePart;
