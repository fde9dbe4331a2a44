package bookshelf.inventory;

import bookshelf.catalogue.BookId;
import dev.typecase.Repository;
import java.util.List;

/** What the shop asks about its stock. */
@Repository
public interface Inventories {

    /** What there is of a book. */
    Inventory getByBookId(BookId bookId);

    /** Of what there is little left, the least first. */
    List<Inventory> findByQuantityLessThanOrderByQuantity(int enough);
}
