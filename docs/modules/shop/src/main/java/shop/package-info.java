@Domain(includes = {CataloguePart.class, OrderingPart.class})
package shop;

import dev.typecase.Domain;
import shop.catalogue.CataloguePart;
import shop.ordering.OrderingPart;
