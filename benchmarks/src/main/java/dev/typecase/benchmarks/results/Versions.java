package dev.typecase.benchmarks.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;

/** The versions of the peers, as the build has filled them in. */
final class Versions {

    private static final String FILE = "/dev/typecase/benchmarks/versions.properties";

    private Versions() {}

    static String line() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The build has left out " + FILE);
            }
            versions.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return versions.stringPropertyNames().stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(name -> name + " " + versions.getProperty(name))
                .collect(Collectors.joining(", "));
    }
}
