package dev.typecase.processor.migrations;

import dev.typecase.processor.DomainProcessor;
import dev.typecase.processor.ElementProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project on the disk, whose migrations lie in {@code schema}; it is compiled as a build does. */
record Project(Path folder) {

    Path schema() {
        return folder.resolve("schema");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    private Path generated() {
        return folder.resolve("generated");
    }

    /** Compiles all sources in and below a folder; what the compiler said, with the project's own path as {@code PROJECT}. */
    String compile(Path sources) throws IOException {
        Files.createDirectories(classes());
        Files.createDirectories(generated());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> units =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d",
                    classes().toString(),
                    "-s",
                    generated().toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-Atypecase.schema=" + schema());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(units));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(new ElementProcessor(), new DomainProcessor()));
            task.call();
        }
        return said.getDiagnostics().stream()
                .map(one -> one.getKind().name().toLowerCase(Locale.ROOT) + ": " + one.getMessage(Locale.ROOT) + "\n")
                .collect(Collectors.joining())
                .replace(folder.toString(), "PROJECT");
    }

    /** The drafts of a version, by path. */
    SortedMap<String, String> drafts(int version) throws IOException {
        return drafts("shop.Shop", version);
    }

    SortedMap<String, String> drafts(String domain, int version) throws IOException {
        Path drafts = generated().resolve("schema").resolve(domain).resolve("V" + version);
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.exists(drafts)) {
            try (Stream<Path> files = Files.walk(drafts)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(drafts.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Copies the drafts of a version to the migrations, as the message says. */
    void accept(int version) throws IOException {
        for (var draft : drafts(version).entrySet()) {
            Path file = schema().resolve(draft.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, draft.getValue());
        }
    }
}
