package dev.typecase.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.compatibility.Build.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherProcessorsIT {

    private static final Path CASES = Path.of("src/test/resources/other-processors");

    @TempDir
    Path folder;

    /** A project whose processors run together with ours, and a class of theirs that ours have to wait for or to leave alone. */
    enum Project {
        LOMBOK("LabellingEntry.java", "lombok"),
        MAPSTRUCT("ListingEntry.java", "mapstruct", "mapstruct-processor"),
        RECORD_BUILDER("LabelBuilder.java", "record-builder-core", "record-builder-processor", "javapoet"),
        IMMUTABLES("GreetingEntry.java", "value"),
        AVAJE_INJECT(
                "MailingEntry.java",
                "avaje-inject",
                "avaje-inject-generator",
                "avaje-spi-core",
                "avaje-spi-service",
                "jakarta.inject-api"),
        DAGGER(
                "CountingEntry.java",
                "dagger",
                "dagger-compiler",
                "dagger-spi",
                "jakarta.inject-api",
                "javax.inject",
                "guava",
                "failureaccess",
                "incap",
                "jsr305",
                "google-java-format",
                "com.squareup.javapoet",
                "com.squareup.kotlinpoet",
                "kotlin-stdlib",
                "kotlin-metadata-jvm",
                "symbol-processing-api");

        final String generated;
        final List<Path> jars;

        Project(String generated, String... jars) {
            this.generated = "shop/" + generated;
            this.jars = Jars.jars(jars);
        }

        Path sources() {
            return CASES.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @ParameterizedTest
    @EnumSource
    void compileTogetherWithOurs(Project project) {
        assertThat(compile(List.of(project)).generated())
                .containsKeys("shop/ShopDomain.java", "shop/ProductBuilder.java", project.generated);
    }

    @Test
    void compileTogetherWithOursAllAtOnceInWhateverOrder() {
        List<Project> projects = new ArrayList<>(Arrays.asList(Project.values()));
        Map<String, String> generated = ours(compile(projects));
        for (Project project : projects) {
            assertThat(generated).containsKey(project.generated);
        }
        Collections.reverse(projects);
        assertThat(ours(compile(projects))).isEqualTo(generated);
    }

    private static Map<String, String> ours(Result result) {
        Map<String, String> generated = new TreeMap<>(result.generated());
        generated.values().removeIf(text -> !text.contains("@Generated(\"dev.typecase.processor."));
        return generated;
    }

    private Result compile(List<Project> projects) {
        List<Path> files = new ArrayList<>(Sources.files(CASES.resolve("domain")));
        List<Path> jars = new ArrayList<>();
        for (Project project : projects) {
            files.addAll(Sources.files(project.sources()));
            jars.addAll(project.jars);
        }
        Result result = Build.javac(folder.resolve("build-" + projects))
                .options("-nowarn", "-Xlint:none")
                .classPath(jars)
                .processorPath(jars)
                .run(files);
        assertThat(result.success()).as(result.report()).isTrue();
        assertThat(result.report()).doesNotContain("Typecase", "error:");
        return result;
    }
}
