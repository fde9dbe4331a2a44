package dev.typecase.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The samples of a group in a file, which is whole or not there at all. */
public final class ResultFile {

    private final Path file;

    /** The file of a group in a folder. */
    public ResultFile(Path folder, Group group) {
        this.file = folder.resolve(group.title() + ".tsv");
    }

    /** Whether the group has been measured. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** Forgets what was measured. */
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Keeps what was measured. */
    public void write(Collection<Sample> samples) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.write(draft, samples.stream().map(Sample::line).toList());
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was measured of all groups that have a file in a folder. */
    public static Measurements read(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Group group : Group.values()) {
            ResultFile results = new ResultFile(folder, group);
            if (results.exists()) {
                Files.readAllLines(results.file).stream().map(Sample::parse).forEach(samples::add);
            }
        }
        return new Measurements(samples);
    }
}
