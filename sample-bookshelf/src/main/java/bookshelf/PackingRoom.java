package bookshelf;

import dev.typecase.DomainClosedException;
import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;

/**
 * Works on the events of a bookshelf that other processes use: packs a parcel for every order, and tells how many there are. Kill
 * it when you like, and start it again, or several at once.
 */
public final class PackingRoom {

    private PackingRoom() {}

    /** Works until it is stopped. The argument is the file or database of the bookshelf. */
    public static void main(String[] arguments) throws InterruptedException {
        try (JdbcStore store = Storage.at(arguments);
                BookshelfDomain bookshelf = Storage.bookshelf(store)) {
            Runtime.getRuntime().addShutdownHook(new Thread(bookshelf::close));
            bookshelf.start();
            System.out.println("The packing room is open.");
            for (long told = -1; ; Thread.sleep(500)) {
                long packed = bookshelf.parcelRepository().count();
                if (packed != told) {
                    System.out.println("Parcels: " + packed);
                    told = packed;
                }
            }
        } catch (DomainClosedException closed) {
            System.out.println("The packing room is closed.");
        } catch (IllegalArgumentException | StoreException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }
}
