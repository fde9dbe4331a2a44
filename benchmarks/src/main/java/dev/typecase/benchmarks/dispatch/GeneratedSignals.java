package dev.typecase.benchmarks.dispatch;

import dev.typecase.benchmarks.compile.Cost;
import dev.typecase.benchmarks.compile.Jars;
import dev.typecase.benchmarks.compile.MeasuredProcess;
import dev.typecase.benchmarks.compile.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signals compiled into a folder.
 *
 * @param folder the class files
 * @param cost what javac took
 */
public record GeneratedSignals(Path folder, Cost cost) {

    /** The class that is {@link Signals}. */
    public static final String CLASS = SignalSources.CLASS;

    /**
     * Writes and compiles signals.
     *
     * @param work a folder for sources and classes
     * @param types how many types of event
     * @param handlers how many handlers for each
     * @param peers whether for all peers, or for Typecase and the limit only
     */
    public static GeneratedSignals compile(Path work, int types, int handlers, boolean peers)
            throws IOException, InterruptedException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xmx3g",
                "--release",
                "17",
                "-nowarn",
                "-classpath",
                System.getProperty("java.class.path"),
                "-processorpath",
                String.join(
                        File.pathSeparator,
                        Stream.of(Jars.path(Jars.TYPECASE), peers ? Jars.path(Jars.GREENROBOT) : "")
                                .filter(path -> !path.isEmpty())
                                .toList()),
                "-d",
                classes.toString()));
        if (peers) {
            command.add("-AeventBusIndex=signals.GreenrobotIndex");
        }
        List<String> files = new ArrayList<>();
        for (SourceFile file : new SignalSources(types, handlers, peers).files()) {
            files.add(file.writeTo(work.resolve("src")).toString());
        }
        command.add("@" + Files.write(work.resolve("files.txt"), files));
        return new GeneratedSignals(classes, MeasuredProcess.run(command));
    }

    /** What a process needs to find them with {@link Signals#load(String)}. */
    public String option() {
        return "-D" + Signals.FOLDER + "=" + folder;
    }
}
