@Domain
package shop;

import dev.typecase.Domain;
