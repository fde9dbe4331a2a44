@Domain(includes = {CataloguePart.class, CataloguePart.class})
package shop;

import catalogue.CataloguePart;
import dev.typecase.Domain;
