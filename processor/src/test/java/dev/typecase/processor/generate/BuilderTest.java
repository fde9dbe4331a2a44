package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import dev.typecase.ConstraintViolation;
import dev.typecase.ConstraintViolationsException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What generated builders do. Each test compiles a domain together with a probe that uses its builders. */
class BuilderTest {

    private static final List<String> SHOP = List.of(
            "public enum Size { SMALL, LARGE }",
            "public record OrderId(UUID value) {}",
            "@ValueObject public record Money(@Default(\"USD\") @jakarta.validation.constraints.Size(max = 3) String"
                    + " currency, BigDecimal amount) {}",
            "@ValueObject public record Basket(List<String> things, Set<Size> sizes, Map<String, Integer> counts,"
                    + " @Nullable String note) {}",
            """
            @ValueObject public record Range(int from, int to) {
                @Invariant("from must not be after to") boolean inOrder() { return from <= to; }
            }\
            """,
            "@Command public record Deliver(@Future LocalDate day) {}",
            """
            @CommandHandler class Delivering {
                @Handle void deliver(Deliver command) {}
            }\
            """,
            "@Entity public class Item { @Id int number; String name; }",
            """
            @Aggregate public class Order extends AggregateRoot<NoEvents> {
                @Id OrderId id;
                @NotBlank String customer;
                @Default("LARGE") Size size;
                @Nullable Money price;
                byte[] photo;
                List<Item> items;
                Set<String> tags;
                Map<String, Money> extras;
                boolean itemsFewerThanFive() { return items.size() < 5; }
            }\
            """);

    @Test
    void buildsWithDefaults() throws Exception {
        assertThat(run("""
            Order order = OrderBuilder.builder().customer("Ada").photo(new byte[0]).build();
            return order.size + " " + order.price + " " + order.items + order.tags + order.extras
                    + (order.id.value().version());
            """)).isEqualTo("LARGE null [][]{}7");
        assertThat(run("return MoneyBuilder.builder().amount(BigDecimal.ONE).build().toString();"))
                .isEqualTo("Money[currency=USD, amount=1]");
    }

    @Test
    void takesTheIdentityItIsGiven() throws Exception {
        assertThat(run("""
            OrderId id = new OrderId(new UUID(0, 1));
            return OrderBuilder.builder().customer("Ada").photo(new byte[0]).id(id).build().id.equals(id);
            """)).isEqualTo(true);
    }

    @Test
    void givesEachObjectAnIdentityOfItsOwn() throws Exception {
        assertThat(run("""
            OrderBuilder.OptionalStage stage = OrderBuilder.builder().customer("Ada").photo(new byte[0]);
            return stage.build().id.equals(stage.build().id);
            """)).isEqualTo(false);
    }

    @Test
    void reportsAllViolationsAtOnce() {
        assertThat(violations("""
            return OrderBuilder.builder().customer(" ").photo(null).size(null).items((List<Item>) null).build();
            """)).containsExactly("customer", "size", "photo", "items");
        assertThat(violations("return MoneyBuilder.builder().amount(null).currency(\"EURO\").build();"))
                .containsExactly("currency", "amount");
        assertThat(violations("""
            return BasketBuilder.builder().things((List<String>) null).sizes((Set<Size>) null).counts(null).build();
            """)).containsExactly("things", "sizes", "counts");
    }

    @Test
    void reportsNullAmongElements() {
        assertThat(violations("return BasketBuilder.builder().things(\"a\", null).build();"))
                .containsExactly("things[1]");
    }

    @Test
    void asksInvariantsOfWhatIsOtherwiseValid() {
        assertThat(violations("return RangeBuilder.builder().from(2).to(1).build();"))
                .containsExactly("");
    }

    @Test
    void copiesCollectionsAndArrays() throws Exception {
        assertThat(run("""
            List<Item> items = new ArrayList<>();
            Set<String> tags = new HashSet<>(Set.of("a"));
            byte[] photo = {1};
            Order order = OrderBuilder.builder().customer("Ada").photo(photo).items(items).tags(tags).build();
            items.add(new Item());
            tags.clear();
            photo[0] = 2;
            order.items.add(new Item());
            return order.items.size() + " " + order.tags + " " + order.photo[0];
            """)).isEqualTo("1 [a] 1");
    }

    @Test
    void keepsTheOrderOfWhatItCopiesIntoARecord() throws Exception {
        assertThat(run("""
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (String word : "x b a m c".split(" ")) { counts.put(word, 1); }
            Basket basket = BasketBuilder.builder().sizes(Size.LARGE, Size.SMALL).counts(counts).build();
            return basket.counts().keySet() + " " + basket.sizes();
            """)).isEqualTo("[x, b, a, m, c] [LARGE, SMALL]");
    }

    @Test
    void makesCollectionsOfRecordsUnmodifiable() {
        assertThatThrownBy(() -> run("""
            BasketBuilder.builder().things("a").build().things().add("b");
            return null;
            """)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> run("""
            BasketBuilder.builder().counts(new HashMap<>(Map.of("a", 1))).build().counts().clear();
            return null;
            """)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void replacesValuesOfACopy() throws Exception {
        assertThat(run("""
            Money money = new Money("EUR", BigDecimal.ONE);
            return MoneyBuilder.from(money).amount(BigDecimal.TEN).build() + " " + money;
            """)).isEqualTo("Money[currency=EUR, amount=10] Money[currency=EUR, amount=1]");
        assertThat(violations("return MoneyBuilder.from(new Money(null, null)).build();"))
                .containsExactly("currency", "amount");
    }

    @Test
    void asksForAClockWhereAConstraintAsksForTheTime() throws Exception {
        String build = "return DeliverBuilder.builder().day(LocalDate.of(2024, 3, 1)).build(Clock.fixed("
                + "Instant.parse(\"%s\"), ZoneOffset.UTC)).toString();";
        assertThat(run(build.formatted("2024-02-01T00:00:00Z"))).isEqualTo("Deliver[day=2024-03-01]");
        assertThat(violations(build.formatted("2024-04-01T00:00:00Z"))).containsExactly("day");
    }

    @Test
    void doesNotCompileWhereSomethingRequiredIsLeftOut() {
        Compilation compilation = CompiledSources.compile(sources("return MoneyBuilder.builder().build();"));
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage(null)).contains("cannot find symbol", "build()"));
    }

    @Test
    void takesPropertiesThatAreNamedAsMethodsOfObject() throws Exception {
        List<String> sources = new ArrayList<>(SHOP);
        sources.add("@Aggregate public class Odd extends AggregateRoot<NoEvents> { @Id UUID id; long wait; String"
                + " hashCode; int notify; boolean equals; List<Long> clone; String build; }");
        sources.add(probe("""
            Odd odd = OddBuilder.builder().waitValue(5L).hashCode("h").notify(1).equals(true).build("b")
                    .clone(1L, 2L).build();
            return odd.wait + odd.hashCode + odd.notify + odd.equals + odd.build + odd.clone;
            """));
        assertThat(call(sources)).isEqualTo("5h1trueb[1, 2]");
    }

    private static List<String> violations(String body) {
        try {
            run(body);
        } catch (ConstraintViolationsException expected) {
            return expected.violations().stream().map(ConstraintViolation::path).toList();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("valid");
    }

    private static Object run(String body) throws Exception {
        return call(sources(body));
    }

    private static Object call(List<String> sources) throws Exception {
        return ((Callable<?>) Probes.instance(CompiledSources.of(sources), "shop.Probe")).call();
    }

    private static List<String> sources(String body) {
        List<String> sources = new ArrayList<>(SHOP);
        sources.add(probe(body));
        return sources;
    }

    private static String probe(String body) {
        return "public class Probe implements java.util.concurrent.Callable<Object> {"
                + " @Override public Object call() { " + body + " } }";
    }
}
