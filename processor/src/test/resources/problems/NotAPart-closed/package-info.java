@Domain(includes = CatalogueDomain.class)
package shop;

import catalogue.CatalogueDomain;
import dev.typecase.Domain;
