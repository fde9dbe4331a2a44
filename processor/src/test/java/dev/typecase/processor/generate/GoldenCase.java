package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.typecase.processor.DomainProcessor;
import dev.typecase.processor.ElementProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A folder of {@code src/test/resources/golden}: {@code input} has the sources of a domain, {@code expected} what is
 * generated from them. File names are plain ASCII, since not every file system keeps others: {@code _u672c} stands for
 * the character of that code.
 */
final class GoldenCase {

    private static final Path GOLDEN = Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "golden");
    private static final Pattern ESCAPED = Pattern.compile("_u([0-9a-f]{4})");

    private static final Map<String, Compilation> COMPILED = new ConcurrentHashMap<>();

    private final String name;
    private final Path folder;

    GoldenCase(String name) {
        this.name = name;
        this.folder = GOLDEN.resolve(name);
    }

    /** The names of all. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes of the input; the compiler has nothing to say about it, not even a warning. */
    Compilation compile() {
        return COMPILED.computeIfAbsent(name, unused -> compileInput());
    }

    private Compilation compileInput() {
        SortedMap<String, String> input = read(folder.resolve("input"));
        assertThat(input).isNotEmpty();
        List<JavaFileObject> files = input.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(className(source.getKey()), source.getValue()))
                .toList();
        Compilation compilation = Compiler.javac()
                .withProcessors(new ElementProcessor(), new DomainProcessor())
                .withOptions("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror")
                .compile(files);
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation;
    }

    private static String className(String path) {
        return path.replaceFirst("\\.java$", "").replace('/', '.');
    }

    /** The generated sources, by path. */
    static SortedMap<String, String> sources(Compilation compilation) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            sources.put(
                    file.getName().replaceFirst("^/?SOURCE_OUTPUT/", ""),
                    new String(bytes(file), StandardCharsets.UTF_8));
        }
        return sources;
    }

    /** The bytes of a compiled file. */
    static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What should be generated, by path. */
    SortedMap<String, String> expected() {
        return read(folder.resolve("expected"));
    }

    /** From now on, this should be generated. */
    void expect(SortedMap<String, String> sources) {
        Path expected = folder.resolve("expected");
        try {
            delete(expected);
            for (var source : sources.entrySet()) {
                Path file = expected.resolve(escaped(source.getKey()));
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(unescaped(path), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String unescaped(String path) {
        return ESCAPED.matcher(path).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    private static String escaped(String path) {
        StringBuilder ascii = new StringBuilder();
        path.chars().forEach(c -> ascii.append(c < 128 ? Character.toString(c) : "_u%04x".formatted(c)));
        return ascii.toString();
    }
}
