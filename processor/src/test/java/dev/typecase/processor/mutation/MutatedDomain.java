package dev.typecase.processor.mutation;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.typecase.processor.DomainProcessor;
import dev.typecase.processor.ElementProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The domain with its edits, compiled with both processors. */
final class MutatedDomain {

    /**
     * Makes the compiler go on after the errors of processors, as some builds do: what is generated for a class with
     * problems must compile.
     */
    static final String GO_ON = "-XDshould-stop.ifError=FLOW";

    private final Compilation compilation;

    private MutatedDomain(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Compiles sources by file name, with all warnings but those about annotations without a processor. */
    static MutatedDomain of(Map<String, String> sources, Object... options) {
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(className(source.getKey()), source.getValue()))
                .toList();
        return new MutatedDomain(Compiler.javac()
                .withProcessors(new ElementProcessor(), new DomainProcessor())
                .withOptions(Stream.concat(Stream.of("-Xlint:all,-processing"), Stream.of(options))
                        .toArray())
                .compile(files));
    }

    private static String className(String file) {
        return file.replaceFirst("\\.java$", "").replace('/', '.');
    }

    /** All that the compiler says, as {@code Order.java:7 UnhandledEvent}, or with the first line of what it says itself. */
    List<String> report() {
        return compilation.diagnostics().stream()
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
        return compilation.diagnostics().toString();
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
        Map<String, byte[]> classes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().replaceFirst("^/?\\w+_OUTPUT/", "").replaceFirst("\\.class$", "");
                classes.put(path.replace('/', '.'), bytes(file));
            }
        }
        return ((Callable<?>) new Loader(classes)
                        .loadClass(name)
                        .getDeclaredConstructor()
                        .newInstance())
                .call();
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
