package dev.typecase.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Position.MemberKind;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyReaderTest {

    private static final String TYPES = """
            public class Types {
                @ValueObject public record Money(String currency, java.math.BigDecimal amount) {}
                @ValueObject record Tags(List<String> names) {}
                @ValueObject public record Deadline(@Future java.time.LocalDate day) {}
                @ValueObject public record Plan(List<Deadline> deadlines) {}
                @Entity public static class Line { @Id UUID id; @PastOrPresent java.time.Instant made; }
                @Aggregate public static class Cart extends AggregateRoot<NoEvents> { @Id UUID id; }
                @Command public record Buy(String what) {}
                @Event public record Bought(String what) {}
                public record CartId(UUID value) {}
                record Number(long value) {}
                public record Boxed(Long value) {}
                public record Pair(String left, String right) {}
                public record Lost(Nowhere value) {}
                public record Box<T>(T value) {}
                public enum Colour { RED, GREEN }
                public static class Thing {}
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int | Scalar[type=INT, primitive=true]",
                "Integer | Scalar[type=INT, primitive=false]",
                "char | Scalar[type=CHAR, primitive=true]",
                "boolean | Scalar[type=BOOLEAN, primitive=true]",
                "String | Scalar[type=STRING, primitive=false]",
                "byte[] | Scalar[type=BYTES, primitive=false]",
                "java.time.Instant | Scalar[type=INSTANT, primitive=false]",
                "java.net.URI | Scalar[type=URI, primitive=false]",
                "Types.Colour | Enumeration[name=shop.Types.Colour, constants=[RED, GREEN], isPublic=true]",
                "Types.CartId | Identity[name=shop.Types.CartId, component=value,"
                        + " scalar=Scalar[type=UUID, primitive=false], isPublic=true, constraints=[]]",
                "Types.Number | Identity[name=shop.Types.Number, component=value,"
                        + " scalar=Scalar[type=LONG, primitive=true], isPublic=false, constraints=[]]",
                "Types.Money | Value[name=shop.Types.Money, timeDependent=false, collections=false, isPublic=true, concrete=Optional.empty]",
                "Types.Tags | Value[name=shop.Types.Tags, timeDependent=false, collections=true, isPublic=false, concrete=Optional.empty]",
                "Types.Deadline | Value[name=shop.Types.Deadline, timeDependent=true,"
                        + " collections=false, isPublic=true, concrete=Optional.empty]",
                "Types.Plan | Value[name=shop.Types.Plan, timeDependent=true, collections=true, isPublic=true, concrete=Optional.empty]",
                "Types.Line | Entity[name=shop.Types.Line, timeDependent=true, isPublic=true]",
            })
    void readsTypesThatCanBeStored(String written, String expected) {
        assertThat(typeOf(written)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Optional<String> | OPTIONAL | Optional<String>",
                "OptionalInt | OPTIONAL | OptionalInt",
                "Types.Cart | AGGREGATE | Cart",
                "int[] | ARRAY | int[]",
                "Types.Money[] | ARRAY | Money[]",
                "List | RAW_COLLECTION | List",
                "List<?> | RAW_COLLECTION | List<?>",
                "Map<String, ? extends Number> | RAW_COLLECTION | Map<String, ? extends Number>",
                "ArrayList<String> | OTHER_COLLECTION | ArrayList<String>",
                "Collection<String> | OTHER_COLLECTION | Collection<String>",
                "SortedMap<String, String> | OTHER_COLLECTION | SortedMap<String, String>",
                "java.util.stream.Stream<String> | OTHER_COLLECTION | Stream<String>",
                "Types.Buy | MESSAGE | Buy",
                "Types.Bought | MESSAGE | Bought",
                "Types.Box<String> | GENERIC | Box<String>",
                "java.util.function.Supplier<String> | GENERIC | Supplier<String>",
                "Date | LEGACY_TIME | Date",
                "java.sql.Timestamp | LEGACY_TIME | Timestamp",
                "Types.Thing | UNKNOWN_CLASS | Thing",
                "Types.Pair | FORGOTTEN_VALUE | Pair",
                "Types.Boxed | FORGOTTEN_VALUE | Boxed",
                "Object | UNKNOWN_CLASS | Object",
                "Nowhere | MISSING | Nowhere",
                "nowhere.Nothing | MISSING | Nothing",
                "Nowhere[] | MISSING | Nowhere[]",
            })
    void tellsWhyATypeCannotBeStored(String written, ValueType.Reason reason, String display) {
        assertThat(typeOf(written)).isInstanceOfSatisfying(ValueType.Unsupported.class, type -> {
            assertThat(type.reason()).isEqualTo(reason);
            assertThat(type.display()).isEqualTo(display);
            assertThat(type.use().isPresent()).isEqualTo(reason != ValueType.Reason.MISSING);
        });
    }

    @Test
    void doesNotBlameAFieldForAnIdentityOfAMissingType() {
        assertThat(typeOf("Types.Lost")).isInstanceOfSatisfying(ValueType.Unsupported.class, type -> {
            assertThat(type.reason()).isEqualTo(ValueType.Reason.MISSING);
            assertThat(type.use()).hasValue(TypeUse.of(new QualifiedName("shop", List.of("Types", "Lost"))));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List<Types.Money> | List<Money>",
                "Set<Types.Colour> | Set<Colour>",
                "Map<Types.CartId, Types.Money> | Map<CartId, Money>",
                "List<Types.Line> | List<Line>",
            })
    void readsContainers(String written, String display) {
        assertThat(typeOf(written).display()).isEqualTo(display);
        assertThat(typeOf(written)).isNotInstanceOf(ValueType.Unsupported.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List<List<String>> | List<String>: NESTED_COLLECTION",
                "List<Optional<String>> | Optional<String>: OPTIONAL",
                "Map<Types.Money, String> | Money: MAP_KEY",
                "Map<byte[], String> | byte[]: MAP_KEY",
                "Map<String, Types.Line> | Line: ENTITY_MAP",
                "Map<String, Set<String>> | Set<String>: NESTED_COLLECTION",
                "Set<Nowhere> | Nowhere: MISSING",
            })
    void tellsWhatInAContainerCannotBeStored(String written, String expected) {
        ValueType type = typeOf(written);
        List<ValueType.ContainerElement> elements = type instanceof ValueType.Collection collection
                ? List.of(collection.element())
                : List.of(((ValueType.Mapping) type).key(), ((ValueType.Mapping) type).value());
        assertThat(elements)
                .extracting(ValueType.ContainerElement::type)
                .filteredOn(ValueType.Unsupported.class::isInstance)
                .extracting(inner -> inner.display() + ": " + ((ValueType.Unsupported) inner).reason())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@Nullable String", "byte @Nullable []", "java.util.@Nullable UUID", "Types.@Nullable Money"})
    void findsNullableWhereverItStands(String written) {
        assertThat(propertyOf(written + " it").nullable()).isTrue();
        assertThat(component(written + " it").nullable()).isTrue();
    }

    @Test
    void acceptsADeclarationAnnotationNamedNullable() {
        StateType state = value(
                "@ValueObject record Note(@old.Nullable String text, String title) {}",
                "package old; public @interface Nullable {}");
        assertThat(state.properties()).extracting(Property::nullable).containsExactly(true, false);
    }

    @Test
    void isNotNullableForWhatIsInIt() {
        assertThat(propertyOf("List<@Nullable String> it").nullable()).isFalse();
    }

    @Test
    void readsEachConstraintOnce() {
        Property property = propertyOf("@NotBlank @Size(max = 200) String it");
        assertThat(property.constraints())
                .extracting(Constraint::kind)
                .containsExactly(ConstraintKind.NOT_BLANK, ConstraintKind.SIZE);
        assertThat(property.constraints().get(1).attributes()).isEqualTo(Map.of("min", 0, "max", 200));
        assertThat(property.constraints().get(1).position())
                .isEqualTo(Position.of("shop.Holder")
                        .member(MemberKind.FIELD, "it")
                        .annotation("jakarta.validation.constraints.Size"));
    }

    @Test
    void readsTheConstraintsOfAComponent() {
        Property property = component("@NotBlank @Size(max = 200, message = \"too long\") String it");
        assertThat(property.constraints())
                .extracting(Constraint::kind)
                .containsExactly(ConstraintKind.NOT_BLANK, ConstraintKind.SIZE);
        assertThat(property.constraints())
                .extracting(constraint -> constraint.message().orElse("-"))
                .containsExactly("-", "too long");
        assertThat(property.position()).isEqualTo(Position.of("shop.Holder").member(MemberKind.FIELD, "it"));
    }

    @Test
    void readsAttributesOfEveryType() {
        Property property = propertyOf("@Pattern(regexp = \"a+\","
                + " flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})"
                + " @DecimalMin(value = \"0.5\", inclusive = false) @Min(7)"
                + " @Digits(integer = 3, fraction = 2) String it");
        assertThat(property.constraints())
                .extracting(Constraint::attributes)
                .containsExactly(
                        Map.of("regexp", "a+", "flags", List.of("CASE_INSENSITIVE", "DOTALL")),
                        Map.of("value", "0.5", "inclusive", false),
                        Map.of("value", 7L),
                        Map.of("integer", 3, "fraction", 2));
    }

    @Test
    void unrollsRepeatedConstraints() {
        Property property = propertyOf("@Size(min = 1) @Size(max = 9)"
                + " @Pattern.List({@Pattern(regexp = \"a\"), @Pattern(regexp = \"b\")}) String it");
        assertThat(property.constraints())
                .extracting(Constraint::kind)
                .containsExactly(
                        ConstraintKind.SIZE, ConstraintKind.SIZE, ConstraintKind.PATTERN, ConstraintKind.PATTERN);
        assertThat(property.constraints().get(2).text("regexp")).isEqualTo("a");
    }

    @Test
    void readsConstraintsWithinContainers() {
        Property property = propertyOf("@NotEmpty Map<@NotBlank @Size(max = 3) String, @Positive Integer> it");
        assertThat(property.constraints()).extracting(Constraint::kind).containsExactly(ConstraintKind.NOT_EMPTY);
        ValueType.Mapping mapping = (ValueType.Mapping) property.type();
        assertThat(mapping.key().constraints())
                .extracting(Constraint::kind)
                .containsExactly(ConstraintKind.NOT_BLANK, ConstraintKind.SIZE);
        assertThat(mapping.value().constraints()).extracting(Constraint::kind).containsExactly(ConstraintKind.POSITIVE);
    }

    @Test
    void readsConstraintsOfArraysAndQualifiedTypes() {
        assertThat(propertyOf("@Size(max = 3) byte[] it").constraints()).hasSize(1);
        assertThat(propertyOf("byte @Size(max = 3) [] it").constraints()).hasSize(1);
        assertThat(propertyOf("java.util.@NotNull UUID it").constraints()).hasSize(1);
    }

    @Test
    void readsInheritedFieldsFirst() {
        StateType state = value(
                "@Entity class Leaf extends Middle<Integer> { String own; static int count; transient int cached; }",
                "abstract class Middle<T> extends Root { T value; List<@NotNull T> values; }",
                "package other; public abstract class Root { @Id public UUID id; protected final int hidden = 0; }",
                "abstract class Root extends other.Root { private String secret; }");
        assertThat(state.properties())
                .extracting(property -> property.name() + " " + property.type().display() + " " + property.access())
                .containsExactly(
                        "id UUID PUBLIC",
                        "hidden int PRIVATE",
                        "secret String PRIVATE",
                        "value Integer PACKAGE_PRIVATE",
                        "values List<Integer> PACKAGE_PRIVATE",
                        "own String PACKAGE_PRIVATE");
        assertThat(state.properties().get(0).identity()).isTrue();
        assertThat(state.properties().get(0).position())
                .isEqualTo(Position.of("other.Root").member(MemberKind.FIELD, "id"));
        assertThat(state.properties().get(1).isFinal()).isTrue();
    }

    @Test
    void readsDefaultsAsText() {
        Property property = component("@Default(\"USD\") String it");
        assertThat(property.defaultValue())
                .hasValue(new Property.DefaultValue(
                        "USD",
                        Position.of("shop.Holder")
                                .member(MemberKind.FIELD, "it")
                                .annotation("dev.typecase.Default")
                                .attribute("value")));
        assertThat(property.access()).isEqualTo(Access.PUBLIC);
        assertThat(property.isFinal()).isTrue();
    }

    @Test
    void waitsForAConstantThatDoesNotExistYet() {
        ReadingProcessor reading =
                ReadingProcessor.run(Sources.shop("@ValueObject record Holder(@Size(max = Limits.MAX) String it) {}"));
        assertThat(reading.missing()).containsExactly("Size.max");
    }

    @Test
    void seesTimeThroughCircles() {
        StateType state = value(
                "@Entity class Knot { @Id UUID id; List<Loop> loops; }",
                "@ValueObject record Loop(List<Loop> again, @Nullable Inner inner) {}",
                "@ValueObject record Inner(@Nullable Loop loop, List<java.time.@Past LocalDate> days) {}");
        assertThat(state.timeDependent()).isTrue();
        assertThat(state.properties().get(1).type().display()).isEqualTo("List<Loop>");
    }

    private static ValueType typeOf(String written) {
        return propertyOf(written + " it").type();
    }

    private static Property propertyOf(String field) {
        return value("@Entity class Holder { " + field + "; }", TYPES)
                .properties()
                .get(0);
    }

    private static Property component(String component) {
        return value("@ValueObject record Holder(" + component + ") {}", TYPES)
                .properties()
                .get(0);
    }

    /** The entity or value object in the first of these sources. */
    private static StateType value(String... sources) {
        var domain = ReadingProcessor.read(Sources.shop(sources)).domains().get(0);
        return Stream.of(domain.entities(), domain.values())
                .flatMap(List::stream)
                .filter(state -> state.name().simpleNames().size() == 1)
                .filter(state -> sources[0].contains(" " + state.name().simpleName() + " ")
                        || sources[0].contains(" " + state.name().simpleName() + "("))
                .findFirst()
                .orElseThrow();
    }
}
