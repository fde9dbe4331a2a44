@Domain(includes = BookId.class)
package shop;

import dev.typecase.Domain;
