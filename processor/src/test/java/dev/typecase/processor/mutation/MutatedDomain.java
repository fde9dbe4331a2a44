package dev.typecase.processor.mutation;

import dev.typecase.processor.DomainProcessor;
import dev.typecase.processor.ElementProcessor;
import dev.typecase.processor.InMemoryFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The domain with its edits, compiled with both processors. */
final class MutatedDomain {

    /**
     * Makes the compiler go on after the errors of processors, as some builds do: what is generated for a class with
     * problems must compile.
     */
    static final String GO_ON = "-XDshould-stop.ifError=FLOW";

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final Map<String, byte[]> classes;

    private MutatedDomain(List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, byte[]> classes) {
        this.diagnostics = diagnostics;
        this.classes = classes;
    }

    /** Compiles sources by file name, with all warnings but those about annotations without a processor. */
    static MutatedDomain of(Map<String, String> sources, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        InMemoryFiles files = new InMemoryFiles();
        List<JavaFileObject> units = sources.entrySet().stream()
                .map(source -> InMemoryFiles.source(source.getKey(), source.getValue()))
                .toList();
        List<String> arguments = Stream.concat(
                        Stream.of("-classpath", System.getProperty("java.class.path"), "-Xlint:all,-processing"),
                        Stream.of(options))
                .toList();
        JavaCompiler.CompilationTask task = COMPILER.getTask(null, files, diagnostics, arguments, null, units);
        task.setLocale(Locale.ROOT);
        task.setProcessors(List.of(new ElementProcessor(), new DomainProcessor()));
        task.call();
        return new MutatedDomain(diagnostics.getDiagnostics(), files.classes());
    }

    /** All that the compiler says, as {@code Order.java:7 UnhandledEvent}, or with the first line of what it says itself. */
    List<String> report() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> place(diagnostic) + " " + title(diagnostic))
                .toList();
    }

    /** Of what was reported, the problems of Typecase. */
    List<String> ours() {
        return report().stream().filter(line -> line.matches("\\S+ [A-Z]\\w+")).toList();
    }

    /** What was said in full. */
    String text() {
        return diagnostics.toString();
    }

    private static String title(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return message.startsWith("[Typecase/")
                ? message.replaceFirst("(?s)^\\[Typecase/(\\w+)].*", "$1")
                : message.lines().findFirst().orElse("");
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source == null ? "-" : source.getName().replaceFirst(".*/", "") + ":" + diagnostic.getLineNumber();
    }

    /** Creates an object of a class and calls it. */
    Object call(String name) throws Exception {
        return ((Callable<?>) new Loader(classes)
                        .loadClass(name)
                        .getDeclaredConstructor()
                        .newInstance())
                .call();
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(MutatedDomain.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = classes.get(name);
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }
}
