package dev.typecase.jdbc.migrations;

import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.databases.ClassPath;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The folder of somebody who works on a domain: sources are compiled into it, and migrations are committed in {@code schema}. */
record Workspace(Path folder) {

    private static final Pattern COPY = Pattern.compile("(mkdir|cp) -.*");

    Path schema() {
        return folder.resolve("src/db/migration");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** A clean build; all that the compiler says of it. */
    String compile(Path sources) throws IOException {
        for (Path output : List.of(classes(), folder.resolve("generated"))) {
            delete(output);
            Files.createDirectories(output);
        }
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
                    folder.resolve("generated").toString(),
                    "-classpath",
                    ClassPath.all(),
                    "-processorpath",
                    ClassPath.all(),
                    "-Atypecase.schema=" + schema());
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
        }
        String all = said.getDiagnostics().stream()
                .map(one -> one.getMessage(Locale.ROOT) + "\n")
                .collect(Collectors.joining());
        if (said.getDiagnostics().stream().anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR)) {
            throw new AssertionError(all);
        }
        return all;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Does what the compiler has said is to be done, word for word. */
    void obey(String said) throws IOException, InterruptedException {
        Matcher copy = COPY.matcher(said);
        if (!copy.find()) {
            throw new AssertionError("There is nothing to copy in: " + said);
        }
        Process shell = new ProcessBuilder("sh", "-c", copy.group()).inheritIO().start();
        if (shell.waitFor() != 0) {
            throw new AssertionError("It did not work: " + copy.group());
        }
    }

    /** Runs the program of what was compiled last. */
    String run(JdbcStore.Builder builder) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = loader();
                JdbcStore store = builder.build()) {
            @SuppressWarnings("unchecked")
            Function<JdbcStore, String> program = (Function<JdbcStore, String>)
                    loader.loadClass("shop.Program").getConstructor().newInstance();
            return program.apply(store);
        }
    }

    private URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes().toUri().toURL()});
    }
}
