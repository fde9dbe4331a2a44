package dev.typecase.compatibility;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles as Gradle does: what has changed from its sources, with all that depends on it; and for aggregating processors all
 * annotated classes besides, by name, from their class files. A package is always compiled, since it cannot be named.
 */
final class IncrementalBuild {

    private static final String ISOLATING = "dev.typecase.processor.ElementProcessor";
    private static final String AGGREGATING = "dev.typecase.processor.DomainProcessor";

    private final Path sources;
    private final Path classes;
    private final Path generated;
    private final List<String> options;
    private final SortedMap<String, SortedSet<String>> isolated = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> aggregated = new TreeMap<>();
    private final SortedSet<String> annotated = new TreeSet<>();
    private final SortedSet<String> written = new TreeSet<>();

    IncrementalBuild(Path sources, Path output, String... options) {
        this.sources = sources;
        this.classes = output.resolve("classes");
        this.generated = output.resolve("generated");
        this.options = List.of(options);
    }

    /** What each file that comes from one class comes from, by class. */
    SortedMap<String, SortedSet<String>> isolated() {
        return isolated;
    }

    /** What each file that gathers classes comes from, by class. */
    SortedMap<String, SortedSet<String>> aggregated() {
        return aggregated;
    }

    /** The classes that the last build has generated. */
    SortedSet<String> written() {
        return written;
    }

    /** All generated sources. */
    SortedMap<String, String> generated() {
        return Sources.read(generated);
    }

    /** Compiles everything; what the compiler says. */
    String full() {
        return compile(new TreeSet<>(classNames(sources)), new TreeSet<>());
    }

    /** Compiles after some classes have been added, changed or removed; what the compiler says. */
    String after(String... changed) {
        Dependencies dependencies = Dependencies.of(classes);
        SortedSet<String> dirty = new TreeSet<>(List.of(changed));
        dirty.addAll(aggregated.keySet());
        SortedSet<String> stale = dependencies.dependentsOf(dirty);
        stale.addAll(dirty);
        isolated.forEach((file, from) -> {
            if (from.stream().anyMatch(stale::contains)) {
                stale.addAll(dependencies.dependentsOf(Set.of(file)));
                stale.add(file);
            }
        });
        SortedSet<String> named = new TreeSet<>(annotated);
        isolated.entrySet().stream()
                .filter(entry -> stale.contains(entry.getKey()))
                .forEach(entry -> named.addAll(entry.getValue()));
        stale.forEach(this::remove);
        SortedSet<String> files = new TreeSet<>(classNames(sources));
        named.retainAll(files);
        files.removeIf(name -> !stale.contains(name) && !(name.endsWith(".package-info") && annotated.contains(name)));
        named.removeAll(files);
        return compile(files, named);
    }

    private void remove(String name) {
        String path = name.replace('.', '/');
        isolated.remove(name);
        delete(generated.resolve(path + ".java"));
        for (Path file : Sources.files(classes)) {
            String relative = classes.relativize(file).toString().replace('\\', '/');
            if (relative.equals(path + ".class") || relative.startsWith(path + "$")) {
                delete(file);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> classNames(Path folder) {
        return Sources.files(folder).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .map(path -> path.replaceFirst("\\.java$", "").replace('/', '.'))
                .toList();
    }

    private String compile(Set<String> fromSource, Set<String> byName) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter report = new StringWriter();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {Jars.PROCESSOR.toUri().toURL()});
                StandardJavaFileManager files =
                        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> classPath = new ArrayList<>(Jars.WITH_DATABASES);
            classPath.add(classes);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(generated)));
            List<String> all = new ArrayList<>(List.of("--release", "17"));
            all.addAll(options);
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(fromSource.stream()
                    .map(name -> sources.resolve(name.replace('.', '/') + ".java"))
                    .toList());
            RecordingProcessor isolating = processor(loader, ISOLATING);
            RecordingProcessor aggregating = processor(loader, AGGREGATING);
            JavaCompiler.CompilationTask task = javac.getTask(report, files, null, all, byName, units);
            task.setProcessors(List.of(isolating, aggregating));
            task.call();
            remember(isolating, aggregating);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report.toString();
    }

    private static RecordingProcessor processor(ClassLoader loader, String name) {
        try {
            return new RecordingProcessor(
                    (Processor) loader.loadClass(name).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember(RecordingProcessor isolating, RecordingProcessor aggregating) {
        isolated.putAll(isolating.origins());
        aggregated.clear();
        aggregated.putAll(aggregating.origins());
        annotated.clear();
        annotated.addAll(aggregating.annotated());
        written.clear();
        written.addAll(isolating.origins().keySet());
        written.addAll(aggregating.origins().keySet());
    }

    /** Which class depends on which, by the constants of class files. */
    private record Dependencies(SortedMap<String, SortedSet<String>> uses) {

        static Dependencies of(Path classes) {
            SortedSet<String> names = Sources.files(classes).stream()
                    .map(file -> topLevel(classes.relativize(file).toString().replace('\\', '/')))
                    .collect(Collectors.toCollection(TreeSet::new));
            SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
            for (Path file : Sources.files(classes)) {
                String name = topLevel(classes.relativize(file).toString().replace('\\', '/'));
                String text = latin1(file);
                names.stream()
                        .filter(other -> !other.equals(name) && names(text, other))
                        .forEach(other -> uses.computeIfAbsent(dotted(name), added -> new TreeSet<>())
                                .add(dotted(other)));
            }
            return new Dependencies(uses);
        }

        private static boolean names(String classFile, String other) {
            return Pattern.compile(Pattern.quote(other) + "(?!\\w)")
                    .matcher(classFile)
                    .find();
        }

        private static String topLevel(String path) {
            return path.replaceFirst("(\\$.*)?\\.class$", "");
        }

        private static String dotted(String name) {
            return name.replace('/', '.');
        }

        private static String latin1(Path file) {
            try {
                return Files.readString(file, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Those that use one of them, directly or through another one. */
        SortedSet<String> dependentsOf(Set<String> names) {
            SortedSet<String> all = new TreeSet<>();
            SortedSet<String> open = new TreeSet<>(names);
            while (!open.isEmpty()) {
                String name = open.first();
                open.remove(name);
                uses.forEach((user, used) -> {
                    if (used.contains(name) && all.add(user)) {
                        open.add(user);
                    }
                });
            }
            return all;
        }
    }
}
