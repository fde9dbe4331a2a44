package dev.typecase.processor;

import dev.typecase.processor.migrations.DraftFile;
import dev.typecase.processor.migrations.Drafts;
import dev.typecase.processor.migrations.SchemaFolder;
import dev.typecase.processor.migrations.Snapshot;
import dev.typecase.processor.migrations.UnreadableSnapshotException;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.SchemaProblems;
import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.write.SourceWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the tables of each domain with the snapshot that the project keeps of them, and drafts what its migrations lack. */
final class DriftWatch {

    private final List<Problem> problems = new ArrayList<>();
    private int drafted;

    /** Compares one domain, and writes drafts where that is needed. */
    void check(SchemaFolder folder, Domain domain, List<AggregateTables> tables, SourceWriter writer) {
        try {
            Optional<Snapshot> before = folder.snapshot(domain);
            Optional<Drafts> drafts = Drafts.of(domain, tables, before, folder.nextVersion() + drafted);
            if (drafts.isPresent()) {
                drafted++;
                String place = write(domain, drafts.get(), writer);
                String target = folder.path().toString();
                problems.add(
                        before.isEmpty()
                                ? SchemaProblems.first(domain, target, place)
                                : SchemaProblems.drift(
                                        domain,
                                        drafts.get().changes(),
                                        drafts.get().left(),
                                        target,
                                        place));
            }
        } catch (UnreadableSnapshotException unreadable) {
            problems.add(problem(domain, folder.snapshotOf(domain).toString(), unreadable));
        } catch (IOException failure) {
            problems.add(SchemaProblems.unreachable(domain, folder.path().toString(), failure.toString()));
        }
    }

    private static Problem problem(Domain domain, String file, UnreadableSnapshotException unreadable) {
        return switch (unreadable.reason()) {
            case CONFLICT -> SchemaProblems.conflict(domain, file, unreadable.line());
            case NEWER -> SchemaProblems.newer(domain, file, unreadable.line());
            case UNKNOWN -> SchemaProblems.unreadable(domain, file, unreadable.line(), unreadable.found());
        };
    }

    /** Each version has a folder of its own, so that no draft is taken for that of another. */
    private static String write(Domain domain, Drafts drafts, SourceWriter writer) {
        String folder = "schema/" + domain.packageName() + "." + domain.name() + "/V" + drafts.version();
        String place = folder;
        for (DraftFile file : drafts.files()) {
            place = writer.write(folder + "/" + file.path(), file.text())
                    .map(written -> above(written, file))
                    .orElse(place);
        }
        return place;
    }

    private static String above(URI written, DraftFile file) {
        String whole = "file".equals(written.getScheme()) ? Path.of(written).toString() : written.toString();
        return whole.substring(0, whole.length() - file.path().length() - 1);
    }

    /** What is to be reported. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
