@Domain(name = "My shop")
package shop;

import dev.typecase.Domain;
