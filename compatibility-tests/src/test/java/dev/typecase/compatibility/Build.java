package dev.typecase.compatibility;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.spi.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A call of a compiler, as it would stand on a command line. */
final class Build {

    private final boolean ecj;
    private final Path output;
    private final List<String> arguments = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(Jars.WITH_DATABASES);
    private final List<Path> processorPath = new ArrayList<>(List.of(Jars.PROCESSOR));
    private boolean modular;

    private Build(boolean ecj, Path output) {
        this.ecj = ecj;
        this.output = output;
    }

    /** What the compiler said and made; {@code report} is empty if it had nothing to say. */
    record Result(boolean success, String report, Path output) {

        Path classes() {
            return output.resolve("classes");
        }

        Path generatedFolder() {
            return output.resolve("generated");
        }

        SortedMap<String, String> generated() {
            return Sources.read(generatedFolder());
        }
    }

    /** With all warnings but the one that nobody can satisfy. */
    static Build javac(Path output) {
        return new Build(false, output).options("-Xlint:all,-processing");
    }

    /** With Eclipse's own set of warnings, less those about what nobody uses, which javac does not have either. */
    static Build ecj(Path output) {
        return new Build(true, output).options("-enableJavadoc", "-warn:-unused,unusedLocal,unusedPrivate");
    }

    Build options(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    Build classPath(List<Path> more) {
        classPath.addAll(more);
        return this;
    }

    Build processorPath(List<Path> more) {
        processorPath.addAll(more);
        return this;
    }

    /** Takes the class path for a module path. */
    Build modular() {
        modular = true;
        return this;
    }

    /** Compiles files, and processes classes that are named. */
    Result run(List<Path> files, List<String> classNames) {
        Path classes = output.resolve("classes");
        Path generated = output.resolve("generated");
        create(classes);
        create(generated);
        List<String> all = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
        all.addAll(arguments);
        // Always a class path: without one, a compiler takes that of these tests.
        all.addAll(List.of("-classpath", modular ? classes.toString() : Jars.path(classPath)));
        if (modular) {
            all.addAll(List.of("--module-path", Jars.path(classPath)));
        }
        if (!processorPath.isEmpty()) {
            all.addAll(List.of("-processorpath", Jars.path(processorPath)));
        }
        all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        files.forEach(file -> all.add(file.toString()));
        all.addAll(classNames);
        StringWriter report = new StringWriter();
        boolean success = run(all.toArray(String[]::new), new PrintWriter(report));
        return new Result(success, report.toString().strip(), output);
    }

    Result run(List<Path> files) {
        return run(files, List.of());
    }

    Result run(Path folder) {
        return run(Sources.files(folder));
    }

    /** Without a processor path; a processor named among the options has one. */
    Build withoutProcessorPath() {
        processorPath.clear();
        return this;
    }

    private boolean run(String[] all, PrintWriter out) {
        if (ecj) {
            return BatchCompiler.compile(all, out, out, null);
        }
        return ToolProvider.findFirst("javac").orElseThrow().run(out, out, all) == 0;
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
