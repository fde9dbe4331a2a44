package dev.typecase.processor.migrations;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.tables.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a project in which its migrations are kept: a folder for each database, with files named as Flyway wants them,
 * and beside these folders a snapshot for each domain. It is only read: what is in it, people have put there.
 *
 * @param path of the folder, which need not exist yet
 */
public record SchemaFolder(Path path) {

    private static final Pattern VERSION = Pattern.compile("V(\\d{1,9})(?:[._]\\d.*)?__.*\\.sql");

    /** The name of a domain's snapshot. */
    static String snapshotName(Domain domain) {
        return domain.packageName() + "." + domain.name() + ".schema";
    }

    /** Where a domain's snapshot is, if there is one. */
    public Path snapshotOf(Domain domain) {
        return path.resolve(snapshotName(domain));
    }

    /**
     * The snapshot of a domain's tables; empty where there is none yet.
     *
     * @throws UnreadableSnapshotException where the file is none
     * @throws IOException where it cannot be read
     */
    public Optional<Snapshot> snapshot(Domain domain) throws IOException, UnreadableSnapshotException {
        Path file = snapshotOf(domain);
        return Files.exists(file) ? Optional.of(SnapshotReader.read(Files.readString(file))) : Optional.empty();
    }

    /**
     * The number of the next migration: one more than the highest there is for any database.
     *
     * @throws IOException where the folder cannot be read
     */
    public int nextVersion() throws IOException {
        int highest = 0;
        for (Database database : Database.values()) {
            Path folder = path.resolve(database.suffix());
            if (Files.isDirectory(folder)) {
                highest = Math.max(highest, highest(folder));
            }
        }
        return highest + 1;
    }

    private static int highest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> VERSION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(version -> Integer.parseInt(version.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
