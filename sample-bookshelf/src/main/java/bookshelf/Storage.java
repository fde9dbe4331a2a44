package bookshelf;

import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.events.EventSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the bookshelf is kept, as the command line says. */
final class Storage {

    private static final String USAGE =
            " Give the name of a file, such as bookshelf.db, or jdbc:postgresql://host/database?user=…&password=…, or nothing.";

    /** Who is killed is missed after two seconds, so that others take its work over. */
    private static final EventSettings EVENTS = EventSettings.STANDARD.withLease(Duration.ofSeconds(2));

    private Storage() {}

    /**
     * The store that the arguments name.
     *
     * @throws IllegalArgumentException if they name none
     */
    static JdbcStore at(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(arguments.length + " arguments, where one is understood." + USAGE);
        }
        String place = arguments[0].strip();
        if (place.startsWith("jdbc:postgresql:")) {
            return postgresql(place);
        }
        if (place.isEmpty() || place.startsWith("jdbc:")) {
            throw new IllegalArgumentException("\"" + place + "\" is no database that is understood here." + USAGE);
        }
        return sqlite(Path.of(place));
    }

    /** The bookshelf on a store, for a process that has nobody to notify. */
    static BookshelfDomain bookshelf(JdbcStore store) {
        return BookshelfDomain.builder().notifier(message -> {}).store(store).build();
    }

    private static JdbcStore postgresql(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return JdbcStore.postgresql(source).createSchema().events(EVENTS).build();
    }

    private static JdbcStore sqlite(Path file) {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a folder." + USAGE);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException failure) {
            throw new IllegalArgumentException(
                    "No file can be made at " + file + ": " + failure + "." + USAGE, failure);
        }
        return JdbcStore.sqlite(file).createSchema().events(EVENTS).build();
    }
}
