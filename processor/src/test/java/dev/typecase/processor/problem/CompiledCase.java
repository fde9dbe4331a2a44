package dev.typecase.processor.problem;

import dev.typecase.processor.DomainProcessor;
import dev.typecase.processor.ElementProcessor;
import dev.typecase.processor.InMemoryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Sources compiled in memory with both processors, and everything the compiler says about them. */
final class CompiledCase {

    /**
     * Makes the compiler go on after the errors of processors, as some builds do: what is generated for a class with
     * problems must compile.
     */
    static final String GO_ON = "-XDshould-stop.ifError=FLOW";

    /** The folder of the project, as options and reports may name it, wherever it is. */
    private static final String PROJECT = "${project.basedir}";

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final List<? extends Diagnostic<? extends JavaFileObject>> diagnostics;

    private CompiledCase(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Compiles all Java files in and below a folder, with the options in its {@code options.txt} if there is one. */
    static CompiledCase of(Path folder, String... options) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                sources.put(name, Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return of(sources, Stream.concat(Stream.of(options), options(folder)).toArray(String[]::new));
    }

    private static Stream<String> options(Path folder) {
        Path file = folder.resolve("options.txt");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(line -> line.replace(PROJECT, project()))
                    : Stream.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compiles sources by file name. */
    static CompiledCase of(Map<String, String> sources, String... options) {
        return of(sources, List.of(), options);
    }

    /** Compiles sources by file name, with other processors as well. */
    static CompiledCase of(Map<String, String> sources, List<Processor> others, String... options) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> arguments = Stream.concat(
                        Stream.of("-classpath", System.getProperty("java.class.path")), Stream.of(options))
                .toList();
        List<JavaFileObject> units = sources.entrySet().stream()
                .map(entry -> InMemoryFiles.source(entry.getKey(), entry.getValue()))
                .toList();
        JavaCompiler.CompilationTask task =
                COMPILER.getTask(null, new InMemoryFiles(), collector, arguments, null, units);
        task.setLocale(Locale.ROOT);
        List<Processor> processors = new ArrayList<>(others);
        processors.add(new ElementProcessor());
        processors.add(new DomainProcessor());
        task.setProcessors(processors);
        task.call();
        // Raw types in the user's own code make the compiler note that generated code uses them as well.
        return new CompiledCase(collector.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .toList());
    }

    /** Everything the compiler says, in the order in which it says it. */
    String report() {
        return diagnostics.stream()
                .map(CompiledCase::line)
                .collect(Collectors.joining("\n"))
                .replace(project(), PROJECT);
    }

    private static String project() {
        return Path.of("").toAbsolutePath().toString();
    }

    /** What was said, as {@code Order.java:7 UnhandledEvent}. */
    List<String> summary() {
        return diagnostics.stream()
                .map(diagnostic -> place(diagnostic) + " "
                        + diagnostic.getMessage(Locale.ROOT).replaceAll("(?s)^\\[Typecase/(\\w+)].*", "$1"))
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String column = diagnostic.getSource() == null ? "" : ":" + diagnostic.getColumnNumber();
        String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT).replace("mandatory_", "");
        return place(diagnostic) + column + ": " + kind + ": " + diagnostic.getMessage(Locale.ROOT) + "\n";
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source == null ? "-" : source.getName().replaceFirst("^/", "") + ":" + diagnostic.getLineNumber();
    }
}
