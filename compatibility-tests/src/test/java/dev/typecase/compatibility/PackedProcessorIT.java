package dev.typecase.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class PackedProcessorIT {

    @Test
    void hasNoClassOutsideItsOwnPackage() throws IOException {
        try (JarFile jar = new JarFile(Jars.PROCESSOR.toFile())) {
            List<String> classes = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .toList();
            assertThat(classes)
                    .contains("dev/typecase/processor/shaded/javapoet/JavaFile.class")
                    .allMatch(name -> name.startsWith("dev/typecase/processor/"));
        }
    }

    @Test
    void bringsNothingToTheUsersClassPath() throws IOException {
        assertThat(text("META-INF/maven/dev.typecase/typecase-processor/pom.xml"))
                .doesNotContain("<artifactId>javapoet</artifactId>")
                .doesNotContain("<scope>compile</scope>")
                .doesNotContain("<scope>runtime</scope>");
    }

    @Test
    void isFoundByCompilersAndBuilds() throws IOException {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor")
                        .lines())
                .containsExactlyInAnyOrder(
                        "dev.typecase.processor.DomainProcessor", "dev.typecase.processor.ElementProcessor");
        assertThat(text("META-INF/gradle/incremental.annotation.processors").lines())
                .containsExactlyInAnyOrder(
                        "dev.typecase.processor.DomainProcessor,aggregating",
                        "dev.typecase.processor.ElementProcessor,isolating");
        assertThat(text("META-INF/MANIFEST.MF")).contains("Automatic-Module-Name: dev.typecase.processor");
    }

    @Test
    void carriesTheLicencesOfAllThatIsInIt() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
        assertThat(text("META-INF/NOTICE")).contains("JavaPoet", "dev.typecase.processor.shaded.javapoet");
    }

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(Jars.PROCESSOR.toFile())) {
            byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
