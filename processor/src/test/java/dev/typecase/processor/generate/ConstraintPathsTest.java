package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.typecase.ConstraintViolation;
import dev.typecase.validation.Violations;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where generated checks find a violation, what they say of it, and what they leave unsaid. */
class ConstraintPathsTest {

    private static final String MONEY =
            "@ValueObject public record Money(@Size(max = 3) String currency, @Positive int cents) {}";
    private static final String LINE =
            "@Entity public class Line { @Id UUID id; @Positive int quantity; @Nullable Money price; }";
    private static final String EVENTS =
            "public sealed interface Said { @Unhandled(\"nobody listens\") @Event record Nothing(int number)"
                    + " implements Said {} }";

    @Test
    void reportsEveryViolationInTheOrderOfTheSource() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                "@ValueObject public record Account(@Email @Size(max = 5) @Pattern(regexp = \"[a-z]+\") String mail,"
                        + " @Nullable @Min(1) @Max(0) Integer age, @NotBlank String name) {}");
        assertThat(check(compiled, "Account", "NOT A MAIL", 7, " "))
                .containsExactly(
                        "mail must be a well-formed email address",
                        "mail size must be between 0 and 5",
                        "mail must match \"[a-z]+\"",
                        "age must be less than or equal to 0",
                        "name must not be blank");
    }

    @Test
    void saysOnlyThatARequiredValueIsMissing() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                "@ValueObject public record Account(@NotBlank @Size(min = 1) String name, @NotNull(message = \"is"
                        + " needed\") String mail, List<String> tags, @Nullable Integer age) {}");
        assertThat(check(compiled, "Account", null, null, null, null))
                .containsExactly("name must not be null", "mail is needed", "tags must not be null");
    }

    @Test
    void refusesNullWhereANullableValueMustNotBeBlankOrEmpty() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                "@ValueObject public record Account(@Nullable @Size(min = 1) @NotBlank String name, @Nullable"
                        + " @NotEmpty String mail, @Nullable @Null String never) {}");
        assertThat(check(compiled, "Account", null, null, null))
                .containsExactly("name must not be blank", "mail must not be empty");
        assertThat(check(compiled, "Account", "", "", "now"))
                .containsExactly(
                        "name size must be between 1 and 2147483647",
                        "name must not be blank",
                        "mail must not be empty",
                        "never must be null");
    }

    @Test
    void fillsInMessagesWhileCompiling() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of("@ValueObject public record Account("
                + "@Size(min = 2, max = 3, message = \"{min} to {max}, $5, \\\\{min\\\\}\") String a,"
                + " @DecimalMin(value = \"0.10\", message = \"at least {value}\") BigDecimal b,"
                + " @Pattern(regexp = \"[0-9]{4}\", message = \"like {regexp}\") String c) {}");
        assertThat(check(compiled, "Account", "", BigDecimal.ZERO, ""))
                .containsExactly("a 2 to 3, $5, {min}", "b at least 0.10", "c like [0-9]{4}");
    }

    @Test
    void checksTheComponentOfATypedIdentityWhereverItIsHeld() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                "public record RoomNumber(@NotBlank @Size(max = 3) @Pattern(regexp = \"[0-9]*\") String value) {}",
                "@ValueObject public record Floor(RoomNumber first, @Nullable RoomNumber last,"
                        + " List<RoomNumber> rooms, Map<RoomNumber, RoomNumber> doors) {}");
        Object fine = create(compiled, "RoomNumber", "101");
        Object wrong = create(compiled, "RoomNumber", "10a1");
        Object blank = create(compiled, "RoomNumber", "");
        Object empty = create(compiled, "RoomNumber", new Object[] {null});
        assertThat(check(compiled, "Floor", fine, null, List.of(fine), Map.of(fine, fine)))
                .isEmpty();
        assertThat(check(compiled, "Floor", wrong, blank, List.of(fine, blank), Map.of(fine, wrong)))
                .containsExactly(
                        "first.value size must be between 0 and 3",
                        "first.value must match \"[0-9]*\"",
                        "last.value must not be blank",
                        "rooms[1].value must not be blank",
                        "doors[RoomNumber[value=101]].value size must be between 0 and 3",
                        "doors[RoomNumber[value=101]].value must match \"[0-9]*\"");
        assertThat(check(compiled, "Floor", null, empty, List.of(), Map.of(blank, fine)))
                .containsExactly(
                        "first must not be null",
                        "last.value must not be null",
                        "doors<K>[RoomNumber[value=]].value must not be blank");
    }

    @Test
    void findsWhatIsWrongInsideValues() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                MONEY, "@ValueObject public record Offer(Money price, @Nullable Money discount, List<Money> fees) {}");
        Object wrong = create(compiled, "Money", "EURO", 0);
        assertThat(check(
                        compiled,
                        "Offer",
                        wrong,
                        wrong,
                        Arrays.asList(create(compiled, "Money", "EUR", 1), wrong, null)))
                .containsExactly(
                        "price.currency size must be between 0 and 3",
                        "price.cents must be greater than 0",
                        "discount.currency size must be between 0 and 3",
                        "discount.cents must be greater than 0",
                        "fees[1].currency size must be between 0 and 3",
                        "fees[1].cents must be greater than 0",
                        "fees[2] must not be null");
    }

    @Test
    void findsWhatIsWrongInCollections() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                MONEY,
                "@ValueObject public record Shelf(List<@NotBlank @Size(max = 2) String> tags, Set<@Min(1) Integer>"
                        + " years, Map<@Size(max = 3) String, @Max(9) Long> stock, Map<String, Money> prices) {}");
        Map<String, Long> stock = new LinkedHashMap<>();
        stock.put("EURO", 10L);
        stock.put("USD", null);
        stock.put(null, 1L);
        assertThat(check(
                        compiled,
                        "Shelf",
                        Arrays.asList("a", "   ", null),
                        new LinkedHashSet<>(Arrays.asList(2000, 0, null)),
                        stock,
                        Map.of("EUR", create(compiled, "Money", "EUR", 0))))
                .containsExactly(
                        "tags[1] must not be blank",
                        "tags[1] size must be between 0 and 2",
                        "tags[2] must not be null",
                        "years[1] must be greater than or equal to 1",
                        "years[2] must not be null",
                        "stock<K>[EURO] size must be between 0 and 3",
                        "stock[EURO] must be less than or equal to 9",
                        "stock[USD] must not be null",
                        "stock<K>[null] must not be null",
                        "prices[EUR].cents must be greater than 0");
    }

    @Test
    void asksInvariantsOnlyOfWhatIsValidOtherwise() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                "@ValueObject public record Period(@Positive int from, int to) { @Invariant(\"must not end before it"
                        + " begins\") boolean ordered() { return from <= to; } @Invariant(\"must be short\") boolean"
                        + " isShort() { return to - from < 100 && from < 1000; } }",
                "@ValueObject public record Booking(Period period, @Positive int guests) {}");
        assertThat(check(compiled, "Period", 5, 4)).containsExactly("must not end before it begins");
        assertThat(check(compiled, "Period", 1000, 4))
                .containsExactly("must not end before it begins", "must be short");
        assertThat(check(compiled, "Period", 0, -1)).containsExactly("from must be greater than 0");
        assertThat(check(compiled, "Booking", create(compiled, "Period", 5, 4), 0))
                .containsExactly("period must not end before it begins", "guests must be greater than 0");
    }

    @Test
    void wantsEntitiesOfOneCollectionToDiffer() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                MONEY,
                LINE,
                EVENTS,
                "@Aggregate public class Cart extends AggregateRoot<Said> { @Id UUID id; List<Line> lines; }");
        UUID same = new UUID(0, 7);
        assertThat(checkCart(compiled, List.of(same, new UUID(0, 8), same, same)))
                .containsExactly(
                        "lines[2] has the same identity as lines[0]", "lines[3] has the same identity as lines[0]");
        List<UUID> many = new ArrayList<>(
                IntStream.range(0, 50).mapToObj(number -> new UUID(1, number)).toList());
        assertThat(checkCart(compiled, many)).isEmpty();
        many.set(40, many.get(3));
        assertThat(checkCart(compiled, many)).containsExactly("lines[40] has the same identity as lines[3]");
    }

    private static List<String> checkCart(CompiledSources compiled, List<UUID> lineIds)
            throws ReflectiveOperationException {
        List<Object> lines = new ArrayList<>();
        for (UUID id : lineIds) {
            Object line = instance(compiled, "Line");
            set(line, "id", id);
            set(line, "quantity", 1);
            lines.add(line);
        }
        Object cart = instance(compiled, "Cart");
        set(cart, "id", new UUID(0, 1));
        set(cart, "lines", lines);
        return check(compiled, cart);
    }

    @Test
    void checksANumberOfPropertiesThatFillsAConstructor() throws ReflectiveOperationException {
        String components = IntStream.range(0, 253)
                .mapToObj(index -> "@NotBlank @Size(max = 5) String text" + index)
                .collect(Collectors.joining(", "));
        String fields = IntStream.range(0, 400)
                .mapToObj(index -> "@NotBlank @Size(max = 5) String text" + index + ";")
                .collect(Collectors.joining(" "));
        CompiledSources compiled = CompiledSources.of(
                "@ValueObject public record Form(" + components + ") {}",
                EVENTS,
                "@Aggregate public class File extends AggregateRoot<Said> { @Id UUID id; " + fields + " }");
        Object[] values = new Object[253];
        Arrays.fill(values, "fine");
        values[252] = "too long";
        assertThat(check(compiled, "Form", values)).containsExactly("text252 size must be between 0 and 5");
        assertThat(compiled.longestMethod("shop.FormConstraints")).isLessThan(8000);
        assertThat(compiled.longestMethod("shop.FileConstraints")).isLessThan(8000);
    }

    @Test
    void copesWithPropertiesNamedLikeItsOwnVariables() throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(
                "@ValueObject public record Odd(@Min(1) @Max(2) int violations, List<@NotBlank String> i,"
                        + " Set<@NotBlank String> element, List<@Min(1) @Max(2) Integer> components, Map<String, @NotBlank"
                        + " String> key, @Min(1) @Max(2) int odd) { @Invariant(\"never\") boolean check() { return true; }"
                        + " }");
        assertThat(check(compiled, "Odd", 0, List.of(""), Set.of(""), List.of(3), Map.of("k", ""), 3))
                .containsExactly(
                        "violations must be greater than or equal to 1",
                        "i[0] must not be blank",
                        "element[0] must not be blank",
                        "components[0] must be less than or equal to 2",
                        "key[k] must not be blank",
                        "odd must be less than or equal to 2");
    }

    @Test
    void keepsTheChecksOfAClassWithErrorsForOthersToCall() {
        Compilation compilation = CompiledSources.compile(
                List.of(
                        "@ValueObject public record Money(@Size(min = 3, max = 2) String currency) {}",
                        "@Entity public class Line { @Id UUID id; @Min(1) String text; @Nullable Money price; }",
                        EVENTS,
                        "@Aggregate public class Cart extends AggregateRoot<Said> { @Id UUID id; List<Line> lines;"
                                + " Set<Money> fees; }"),
                "-XDshould-stop.ifError=FLOW");
        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(null).lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrder(
                        "[Typecase/ConstraintOnWrongType] @Min does not apply to String, the type of Line.text.",
                        "[Typecase/SizeMinOverMax] No size is at least 3 and at most 2.");
    }

    private static List<String> check(CompiledSources compiled, String type, @Nullable Object... components)
            throws ReflectiveOperationException {
        return check(compiled, create(compiled, type, components));
    }

    private static Object create(CompiledSources compiled, String type, @Nullable Object... components)
            throws ReflectiveOperationException {
        return compiled.load("shop." + type).getConstructors()[0].newInstance(components);
    }

    private static Object instance(CompiledSources compiled, String type) throws ReflectiveOperationException {
        Constructor<?> constructor = compiled.load("shop." + type).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static void set(Object object, String name, Object value) throws ReflectiveOperationException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(object, value);
    }

    private static List<String> check(CompiledSources compiled, Object object) throws ReflectiveOperationException {
        Violations violations = Violations.collect();
        compiled.load(object.getClass().getName() + "Constraints")
                .getMethod("check", object.getClass(), Violations.class)
                .invoke(null, object, violations);
        return violations.found().stream().map(ConstraintViolation::toString).toList();
    }
}
