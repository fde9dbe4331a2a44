package dev.typecase.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders of source files. */
final class Sources {

    static final Path ROOT = Path.of(System.getProperty("root")).normalize();
    static final Path BOOKSHELF = ROOT.resolve("sample-bookshelf/src/main/java");
    private static final Path GOLDEN = ROOT.resolve("processor/src/test/resources/golden");
    private static final Pattern ESCAPED = Pattern.compile("_u([0-9a-f]{4})");

    private Sources() {}

    /** The names of the golden cases; file systems need not be able to keep those of the last one. */
    static List<String> goldenCases() {
        return list(GOLDEN).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    static Path golden(String name, String part) {
        return GOLDEN.resolve(name).resolve(part);
    }

    /** All files, by path. */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            String name =
                    ESCAPED.matcher(path).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
            texts.put(name, text(file));
        }
        return texts;
    }

    static void write(Path folder, SortedMap<String, String> texts) {
        texts.forEach((path, text) -> write(folder.resolve(path), text));
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file, which must have what is to be replaced. */
    static void edit(Path file, String old, String replacement) {
        String text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not have: " + old);
        }
        write(file, text.replace(old, replacement));
    }

    static void copy(Path from, Path to) {
        write(to, read(from));
    }

    /** All files in a folder and below, sorted. */
    static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
