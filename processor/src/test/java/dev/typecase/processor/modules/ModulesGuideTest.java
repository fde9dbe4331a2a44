package dev.typecase.processor.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The guide {@code docs/modules.md}: its blocks are copies of files, and the files are five modules that work together. */
class ModulesGuideTest {

    private static final Path ROOT = Path.of("..");
    private static final Path MODULES = ROOT.resolve("docs/modules");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- file: (\\S+) -->\n)?```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> blocksAreCopiesOfFiles() throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(text(ROOT.resolve("docs/modules.md"))).results().toList();
        assertThat(blocks).hasSizeGreaterThan(5);
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(
                        "" + block.group(1),
                        () -> assertThat(text(ROOT.resolve(block.group(1)))).contains(block.group(3))));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theModulesOfTheGuideWorkTogether() throws ReflectiveOperationException {
        CompiledModule catalogue = module("catalogue");
        CompiledModule ordering = module("ordering", catalogue);
        CompiledModule billing = module("billing", ordering);
        CompiledModule shop = module("shop", ordering);
        CompiledModule application = module("application", shop, billing);
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            application.call("application.Main", "run");
        } finally {
            System.setOut(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("10 in stock", "placed", "invoiced");
    }

    private CompiledModule module(String name, CompiledModule... dependencies) {
        return CompiledModule.of(MODULES.resolve(name), output, dependencies).sound();
    }
}
