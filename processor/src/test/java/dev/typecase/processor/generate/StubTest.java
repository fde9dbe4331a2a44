package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A class that has errors keeps its API: javac says nothing of its own about what is generated, or about its users. */
class StubTest {

    /** A class that is wrong, and code that uses what is generated from it as if it were right. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        "aggregate without identity",
                        "@Aggregate public class Shop extends AggregateRoot<NoEvents> { String name; }",
                        "Shop shop = ShopBuilder.builder().name(\"x\").build(); Shop other ="
                                + " repository.get(UUID.randomUUID());"),
                Arguments.of(
                        "aggregate whose identity lacks its annotation",
                        "@Aggregate public class Shop extends AggregateRoot<NoEvents> { String id; }",
                        "Shop shop = ShopBuilder.builder().id(\"x\").build(); Shop other = repository.get(\"x\");"),
                Arguments.of(
                        "aggregate that extends nothing",
                        "@Aggregate public class Shop { @Id UUID id; String name; }",
                        "Shop shop = ShopBuilder.builder().name(\"x\").build(); repository.add(shop); Shop other ="
                                + " repository.find(shop.id).orElseThrow(); List<Shop> all = repository.list();"),
                Arguments.of(
                        "aggregate that is abstract",
                        "@Aggregate public abstract class Shop extends AggregateRoot<NoEvents> { @Id UUID id; String"
                                + " name; }",
                        "Shop shop = ShopBuilder.builder().name(\"x\").build(); repository.add(shop);"),
                Arguments.of(
                        "aggregate with a private and a final field",
                        "@Aggregate public class Shop extends AggregateRoot<NoEvents> {"
                                + " @Id UUID id; private String name; final int size = 1; }",
                        "Shop shop = ShopBuilder.builder().name(\"x\").size(3).build(); repository.remove(shop);"),
                Arguments.of(
                        "aggregate whose constructor takes something",
                        "@Aggregate public class Shop extends AggregateRoot<NoEvents> { @Id UUID id; Shop(int a) {} }",
                        "Shop shop = ShopBuilder.builder().build(); repository.remove(shop);"),
                Arguments.of(
                        "aggregate with a field that cannot be stored",
                        "@Aggregate public class Shop extends AggregateRoot<NoEvents> { @Id UUID id; Object name;"
                                + " Optional<String> motto; int[] sizes; java.util.Date since; ArrayList<String> all; }",
                        "Shop shop = repository.get(UUID.randomUUID());"),
                Arguments.of(
                        "generic aggregate",
                        "@Aggregate public class Shop<T> extends AggregateRoot<NoEvents> { @Id UUID id; T thing; }",
                        "long count = repository.count();"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void hidesNoMistakeBehindAnother(String name, String wrong, String use) {
        String user = "public class User { void use(ShopRepository repository) { " + use + " } }";
        assertOnlyOurs(List.of(wrong, user));
    }

    /** Classes that are wrong and hold no aggregate. */
    static Stream<Arguments> wrongParts() {
        return Stream.of(
                Arguments.of(
                        "value object that is a class",
                        "@ValueObject public class Money { String currency; }",
                        "Money money = MoneyBuilder.builder().currency(\"EUR\").build();"),
                Arguments.of(
                        "record with a default that is no value",
                        "@ValueObject public record Money(@Default(\"x\") int amount, String currency) {}",
                        "Money money ="
                                + " MoneyBuilder.from(MoneyBuilder.builder().currency(\"E\").amount(3).build()).build();"),
                Arguments.of(
                        "record with a field that cannot be stored",
                        "@ValueObject public record Money(Object equals, List<List<String>> lists, Map<Object, String>"
                                + " map) {}",
                        "Money money ="
                                + " MoneyBuilder.builder().equalsValue(1).lists(List.of(List.of(\"a\")))"
                                + ".map(Map.of()).build();"),
                Arguments.of(
                        "record with a list of anything",
                        "@ValueObject @SuppressWarnings(\"rawtypes\") public record Money(List raw, List<?> any) {}",
                        "Money money = MoneyBuilder.builder().raw(List.of(1)).any(List.of(1)).build();"),
                Arguments.of(
                        "enum as a command",
                        "@Command public enum Money { ONE }",
                        "MoneyBuilder.OptionalStage stage = MoneyBuilder.builder();"),
                Arguments.of(
                        "interface as an event",
                        "@Event public interface Money {}",
                        "Money money = MoneyBuilder.builder().build();"),
                Arguments.of(
                        "record that is generic",
                        "@Command public record Money<T>(T amount) {}",
                        "Class<?> builder = MoneyBuilder.class;"),
                Arguments.of(
                        "private record",
                        "public class Outer { @ValueObject private record Money(int amount) {} }",
                        "Object money = MoneyBuilder.builder().amount(1).build();"),
                Arguments.of(
                        "inner entity",
                        "public class Outer { @Entity public class Money { @Id int number; } }",
                        "Outer.Money money = MoneyBuilder.builder().number(1).build();"),
                Arguments.of(
                        "handler whose methods take anything",
                        "@CommandHandler class Handling { Handling(int number, List<? super String> list) {} @Handle"
                                + " private String a() { return null; } @Handle static int b(int x, String[] y) { return"
                                + " 1; } @Handle void c(List<String> a) {} @Handle <T> void d(T a) {} @Handle void e() {}"
                                + " }",
                        "Class<?> entry = HandlingEntry.class;"),
                Arguments.of(
                        "private handler",
                        "public class Outer { @EventHandler private static class Handling { @Handle void on(String"
                                + " event) {} } }",
                        "Class<?> entry = HandlingEntry.class;"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongParts")
    void keepsTheApi(String name, String wrong, String use) {
        assertOnlyOurs(List.of(wrong, "public class User { void use() { " + use + " } }"));
    }

    private static void assertOnlyOurs(List<String> sources) {
        Compilation compilation = CompiledSources.compile(sources, "-Xlint:all,-processing");
        assertThat(compilation.errors()).isNotEmpty();
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .allSatisfy(diagnostic ->
                        assertThat(diagnostic.getMessage(Locale.ROOT)).startsWith("[Typecase/"));
    }
}
