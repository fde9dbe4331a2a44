package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the bookshelf's own sources, with something taken away. */
class BookshelfSourcesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @TempDir
    Path output;

    @Test
    void theSourcesCompileAsTheyAre() throws IOException {
        assertThat(compile(sources())).isEmpty();
    }

    @Test
    void aHandlerTakenAwayBreaksTheBuild() throws IOException {
        Map<String, String> sources = sources();
        String notifications = "bookshelf/ordering/OrderNotifications.java";
        String shipped = "    @Handle\n    void on(OrderShipped event)";
        assertThat(sources.get(notifications)).contains(shipped);
        sources.compute(notifications, (file, source) -> source.substring(0, source.indexOf(shipped)) + "}\n");

        assertThat(compile(sources))
                .singleElement(InstanceOfAssertFactories.STRING)
                .isEqualTo(resource("unhandled-event.txt").strip());
    }

    @Test
    void aHandlerClassTakenAwayBreaksTheBuildForEachOfItsEvents() throws IOException {
        Map<String, String> sources = sources();
        sources.remove("bookshelf/ordering/OrderNotifications.java");
        sources.remove("bookshelf/packing/Packing.java");

        assertThat(compile(sources))
                .hasSize(2)
                .allSatisfy(error -> assertThat(error).contains("[Typecase/UnhandledEvent]"))
                .anySatisfy(error -> assertThat(error).contains("OrderConfirmed is raised by Order"))
                .anySatisfy(error -> assertThat(error).contains("OrderShipped is raised by Order"));
    }

    @Test
    void aCommandHandlerTakenAwayBreaksTheBuild() throws IOException {
        Map<String, String> sources = sources();
        sources.remove("bookshelf/catalogue/Cataloguing.java");
        sources.remove("bookshelf/Bookshelf.java");

        assertThat(compile(sources))
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches("(?s)bookshelf/catalogue/AddBook.java:\\d+: error: \\[Typecase/CommandWithoutHandler] .*");
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/bookshelf", name));
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = SOURCES.relativize(file).toString().replace('\\', '/');
                sources.put(name, Files.readString(file));
            }
        }
        return sources;
    }

    private List<String> compile(Map<String, String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        compiler.getTask(
                        new StringWriter(),
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null),
                        diagnostics,
                        options(),
                        null,
                        sources.entrySet().stream()
                                .map(source -> new Source(source.getKey(), source.getValue()))
                                .collect(Collectors.toList()))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(BookshelfSourcesTest::text)
                .toList();
    }

    private List<String> options() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                "-classpath",
                classPath,
                "-processorpath",
                classPath,
                "-d",
                output.toString(),
                "-s",
                output.toString(),
                "--release",
                "17",
                "-Xlint:all,-processing,-path");
    }

    /** As javac prints it. */
    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject file = diagnostic.getSource();
        return file == null
                ? "error: " + message
                : file.getName().substring(1) + ":" + diagnostic.getLineNumber() + ": error: " + message;
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
}
