package dev.typecase.processor.problem;

import dev.typecase.processor.DomainProcessor;
import dev.typecase.processor.ElementProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources compiled in memory with both processors, and everything the compiler says about them. */
final class CompiledCase {

    /**
     * Makes the compiler go on after the errors of processors, as some builds do: what is generated for a class with
     * problems must compile.
     */
    static final String GO_ON = "-XDshould-stop.ifError=FLOW";

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all, which opens the jars of the class path once. */
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, Locale.ROOT, null);

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
            return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.empty();
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
        JavaFileManager files = new InMemory(FILES);
        List<String> arguments = Stream.concat(
                        Stream.of("-classpath", System.getProperty("java.class.path")), Stream.of(options))
                .toList();
        List<Source> units = sources.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
        JavaCompiler.CompilationTask task = COMPILER.getTask(null, files, collector, arguments, null, units);
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
        return diagnostics.stream().map(CompiledCase::line).collect(Collectors.joining("\n"));
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

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what is generated. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new Generated(className, kind);
        }
    }

    private static final class Generated extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Generated(String className, Kind kind) {
            super(URI.create("generated:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
