package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A record and an aggregate of two hundred and fifty fields. */
class WideTest {

    private static final int FIELDS = 250;
    private static final List<String> TYPES = List.of(
            "String",
            "int",
            "@Nullable BigInteger",
            "@Nullable Integer",
            "BigDecimal",
            "short",
            "UUID",
            "@Nullable Instant");
    private static final List<String> VALUES = List.of(
            "\"x\"", "1", "BigInteger.TEN", "2", "BigDecimal.ONE", "(short) 3", "new UUID(0, 1)", "Instant.EPOCH");

    @Test
    void storesAndCopiesThemAll() throws Exception {
        String components = fields(", ");
        CompiledSources compiled = CompiledSources.of(
                "@ValueObject public record Form(" + components + ") {}",
                "@Aggregate public class Application extends AggregateRoot<NoEvents> { @Id UUID id; Form form; "
                        + fields("; ") + "; }",
                "public class Probe implements java.util.concurrent.Callable<Object> { @Override public Object call() {"
                        + " Form form = new Form(" + values() + ");"
                        + " Application application = new Application(); application.id = new UUID(0, 2);"
                        + " application.form = FormBuilder.from(form).build();" + assignments()
                        + " dev.typecase.processor.generate.Tape tape = new dev.typecase.processor.generate.Tape();"
                        + " ApplicationMapping mapping = ApplicationMapping.INSTANCE; mapping.write(application,"
                        + " tape); Application read = mapping.read(tape.reader()); Application copy ="
                        + " mapping.copy(application); boolean same = mapping.sameState(application, read) &&"
                        + " mapping.sameState(application, copy); copy.field247 = null; return same &&"
                        + " read.form.equals(form) && !mapping.sameState(application, copy); } }");
        assertThat(((Callable<?>) Probes.instance(compiled, "shop.Probe")).call())
                .isEqualTo(true);
        // What describes the tables runs once, and need not be compiled.
        List<String> types = compiled.compiled().stream()
                .filter(type -> !type.endsWith("Tables"))
                .toList();
        for (String type : types) {
            assertThat(compiled.longestMethod(type)).as(type).isLessThan(8000);
        }
    }

    private static String fields(String separator) {
        return IntStream.range(0, FIELDS)
                .mapToObj(index -> TYPES.get(index % TYPES.size()) + " field" + index)
                .collect(Collectors.joining(separator));
    }

    private static String values() {
        return IntStream.range(0, FIELDS)
                .mapToObj(index -> VALUES.get(index % VALUES.size()))
                .collect(Collectors.joining(", "));
    }

    private static String assignments() {
        return IntStream.range(0, FIELDS)
                .mapToObj(index -> "application.field" + index + " = " + VALUES.get(index % VALUES.size()) + "; ")
                .collect(Collectors.joining());
    }
}
