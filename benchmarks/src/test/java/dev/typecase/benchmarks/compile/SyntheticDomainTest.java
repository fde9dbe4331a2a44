package dev.typecase.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticDomainTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "BARE, 12, 0",
        "TYPECASE, 12, 36",
        "RECORDS, 8, 0",
        "RECORD_BUILDER, 8, 8",
        "INTERFACES, 8, 0",
        "IMMUTABLES, 8, 8"
    })
    void compilesWithEveryProcessor(Variant variant, int written, int generated) throws IOException {
        Compilation compilation = new Compilation(folder, variant, new SyntheticDomain(10));
        compilation.clear();
        ByteArrayOutputStream output = new ByteArrayOutputStream();

        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, output, output, compilation.arguments().toArray(new String[0]));

        assertThat(output.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(result).isZero();
        assertThat(sourcesBelow("src")).isEqualTo(written);
        assertThat(sourcesBelow("out")).isEqualTo(generated);
    }

    private long sourcesBelow(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".java")).count();
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void isAlwaysTheSame(Variant variant) {
        assertThat(variant.sources(new SyntheticDomain(100))).isEqualTo(variant.sources(new SyntheticDomain(100)));
    }

    @Test
    void hasEightFieldsOnAverage() {
        long fields = new SyntheticDomain(1000)
                .forRecordBuilder().stream()
                        .flatMap(file -> file.text().lines())
                        .filter(line -> line.startsWith("        "))
                        .count();

        assertThat(fields / 800.0).isBetween(7.8, 8.2);
    }

    @Test
    void consistsOfWholeSlices() {
        assertThatThrownBy(() -> new SyntheticDomain(15)).isInstanceOf(IllegalArgumentException.class);
    }
}
