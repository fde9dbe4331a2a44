package dev.typecase.benchmarks.start;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A peer's program, and the jars it needs.
 *
 * @param peer whose
 * @param classes a jar with all programs
 * @param jars what the peer needs besides
 */
record Program(StartPeer peer, Path classes, List<Path> jars) {

    private static final int MEGABYTES = 256;
    private static final Path CLASSES = Path.of("target", "classes");

    /** The program of a peer; its jars are those on the class path that it needs. */
    static Program of(StartPeer peer, Path classes) {
        List<Path> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> peer.needs(name(jar)))
                .toList();
        return new Program(peer, classes, jars);
    }

    /** A jar's name; that of the jar to be for classes that this build has not yet put into one. */
    private static String name(Path entry) {
        String name = entry.getFileName().toString();
        return entry.endsWith(CLASSES)
                ? "typecase-" + entry.getName(entry.getNameCount() - CLASSES.getNameCount() - 1) + "-" + name
                : name;
    }

    /** The classes of the benchmarks as a jar, since an AOT cache takes classes from jars only. */
    static Path jarOfClasses(Path folder) throws IOException {
        Path root = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> Files.exists(entry.resolve("dev/typecase/benchmarks/start/TypecaseStart.class")))
                .findFirst()
                .orElseThrow();
        Path jar = Files.createDirectories(folder).resolve("programs.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(root.resolve("dev/typecase/benchmarks/command"));
                Stream<Path> programs = Files.walk(root.resolve("dev/typecase/benchmarks/start"))) {
            Stream.concat(files, programs).filter(Files::isRegularFile).sorted().forEach(file -> add(out, root, file));
        }
        return jar;
    }

    private static void add(JarOutputStream out, Path root, Path file) {
        try {
            out.putNextEntry(new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
            Files.copy(file, out);
            out.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How large its jars are together, in kilobytes, without what it borrows. */
    double kilobytes() throws IOException {
        long bytes = 0;
        for (Path jar : jars) {
            boolean borrowed = peer != StartPeer.TYPECASE && name(jar).startsWith("typecase-");
            bytes += borrowed ? 0 : Files.size(jar);
        }
        return bytes / 1024.0;
    }

    /**
     * What came of a run.
     *
     * @param millis until the command was handled
     * @param output all that was printed, errors too
     */
    record Outcome(double millis, List<String> output) {}

    /** Starts it, and waits until it has handled the command and ended. */
    Outcome run(Path home, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> path = new ArrayList<>(List.of(classes.toString()));
        jars.forEach(jar -> path.add(jar.toString()));
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.add("-Xmx" + MEGABYTES + "m");
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, path), peer.program()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> output = new ArrayList<>();
        long handled = 0;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("handled")) {
                    handled = System.nanoTime();
                }
                output.add(line);
            }
        }
        if (process.waitFor() != 0 || handled == 0) {
            throw new IllegalStateException(
                    peer.label() + " did not handle its command:\n" + String.join("\n", output));
        }
        return new Outcome((handled - start) / 1e6, output);
    }
}
