package dev.typecase.processor.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.DomainProcessor;
import dev.typecase.processor.ElementProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module compiled by itself: of the modules that it depends on it sees the class files only. */
final class CompiledModule {

    private final Path classes;
    private final List<CompiledModule> dependencies;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private CompiledModule(
            Path classes, List<CompiledModule> dependencies, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.classes = classes;
        this.dependencies = dependencies;
        this.diagnostics = diagnostics;
    }

    /** Compiles all sources in and below a folder, whose last name tells the modules apart. */
    static CompiledModule of(Path sources, Path output, CompiledModule... dependencies) {
        try (Stream<Path> files = Files.walk(sources)) {
            Path classes = Files.createDirectories(output.resolve(sources.getFileName()));
            List<Path> units =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return new CompiledModule(
                    classes, List.of(dependencies), compile(units, classes, path(List.of(dependencies))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(
            List<Path> units, Path classes, Set<Path> dependencies) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        String path = dependencies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    path + File.pathSeparator + System.getProperty("java.class.path"),
                    "-implicit:none",
                    "-Xlint:all,-processing,-classfile,-path",
                    "-Werror");
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, collector, options, null, files.getJavaFileObjectsFromPaths(units));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(new ElementProcessor(), new DomainProcessor()));
            task.call();
        }
        return collector.getDiagnostics();
    }

    private static Set<Path> path(List<CompiledModule> modules) {
        Set<Path> path = new LinkedHashSet<>();
        modules.forEach(module -> {
            path.add(module.classes);
            path.addAll(path(module.dependencies));
        });
        return path;
    }

    /** Everything the compiler said: place and message. */
    List<String> messages() {
        return diagnostics.stream().map(CompiledModule::line).toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String place = source == null ? "-" : Path.of(source.toUri()).getFileName() + ":" + diagnostic.getLineNumber();
        return place + " " + diagnostic.getMessage(Locale.ROOT);
    }

    /** The same module, which compiles without a word. */
    CompiledModule sound() {
        assertThat(messages()).isEmpty();
        return this;
    }

    /** Calls a static method without parameters, with this module and all that it depends on. */
    Object call(String className, String method) throws ReflectiveOperationException {
        List<URL> urls = new ArrayList<>();
        path(List.of(this)).forEach(folder -> urls.add(url(folder)));
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), CompiledModule.class.getClassLoader())) {
            return loader.loadClass(className).getMethod(method).invoke(null);
        } catch (InvocationTargetException failure) {
            throw new AssertionError(failure.getCause());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
