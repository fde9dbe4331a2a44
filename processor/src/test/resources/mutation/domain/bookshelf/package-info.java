/** A bookshop: what it sells (catalogue), to whom (ordering), and what it has (inventory). */
@Domain
package bookshelf;

import dev.typecase.Domain;
