@Domain(includes = CataloguePart.class)
package shop;

import catalogue.CataloguePart;
import dev.typecase.Domain;
