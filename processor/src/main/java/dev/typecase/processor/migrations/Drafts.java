package dev.typecase.processor.migrations;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.tables.Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a domain's migrations lack: a draft of the next one for each database, and the snapshot after it. Copied into the folder
 * of the migrations, they are the next version.
 *
 * @param version the number of the next migration
 * @param changes since the snapshot, in words; empty where there is no snapshot yet
 * @param left how many of the changes need a person
 * @param files by their paths within the folder of the migrations
 */
public record Drafts(int version, List<String> changes, int left, List<DraftFile> files) {

    public Drafts {
        changes = List.copyOf(changes);
        files = List.copyOf(files);
    }

    /** The drafts for a domain; empty where its tables are those of the snapshot, or where it has none and never had. */
    public static Optional<Drafts> of(
            Domain domain, List<AggregateTables> aggregates, Optional<Snapshot> before, int version) {
        List<AggregateTables> sorted = aggregates.stream()
                .sorted(Comparator.comparing(tables -> tables.aggregate().canonical()))
                .toList();
        Snapshot now = Snapshot.of(sorted);
        List<Change> changes =
                before.map(snapshot -> Drift.between(snapshot, now)).orElse(List.of());
        if (before.isPresent() ? changes.isEmpty() : now.tables().isEmpty()) {
            return Optional.empty();
        }
        List<DraftFile> files = new ArrayList<>();
        files.add(new DraftFile(SchemaFolder.snapshotName(domain), SnapshotText.of(domain.name(), now)));
        int left = 0;
        for (Database database : Database.values()) {
            MigrationDraft draft = before.isPresent()
                    ? MigrationDraft.of(domain.name(), changes, sorted, database)
                    : MigrationDraft.first(domain.name(), sorted, database);
            left = Math.max(left, draft.left());
            files.add(new DraftFile(path(domain, database, version), draft.text()));
        }
        return Optional.of(
                new Drafts(version, changes.stream().map(Change::words).toList(), left, files));
    }

    /** As Flyway wants its files named. */
    private static String path(Domain domain, Database database, int version) {
        return database.suffix() + "/V" + version + "__" + domain.name().toLowerCase(Locale.ROOT) + ".sql";
    }
}
