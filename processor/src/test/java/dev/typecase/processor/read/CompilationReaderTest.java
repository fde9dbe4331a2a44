package dev.typecase.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.testing.compile.JavaFileObjects;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Compilation.Ambiguous;
import dev.typecase.processor.model.Compilation.Stray;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StateType.Form;
import dev.typecase.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class CompilationReaderTest {

    @Test
    void aClassBelongsToTheNearestDomainAbove() {
        List<JavaFileObject> sources = new ArrayList<>(Sources.shop(
                "package shop.sales.open; @Command public record Sell(String what) {}",
                "package shop.stock.deep.down; @Command public record Count(String what) {}",
                "package shopping; @Command public record Stroll(String where) {}",
                "@Command public record Open(String door) {}"));
        sources.add(JavaFileObjects.forSourceString(
                "shop.sales.package-info", "@dev.typecase.Domain(name = \"Selling\") package shop.sales;"));
        Compilation compilation = ReadingProcessor.read(sources);
        assertThat(compilation.domains())
                .extracting(domain -> domain.packageName() + " " + domain.name() + " " + domain.whole() + " "
                        + domain.commands().stream().map(StateType::name).toList())
                .containsExactly(
                        "shop Shop true [shop.Open, shop.stock.deep.down.Count]",
                        "shop.sales Selling true [shop.sales.open.Sell]");
        assertThat(compilation.strays())
                .containsExactly(
                        new Stray(QualifiedName.of("shopping", "Stroll"), "Command", Position.of("shopping.Stroll")));
    }

    @Test
    void sortsByQualifiedName() {
        Domain domain = ReadingProcessor.read(Sources.shop(
                        "@ValueObject record Zebra(int a) {}",
                        "package shop.a; @ValueObject public record Zoo(int a) {}",
                        "@ValueObject record Ape(int a) { @ValueObject record Baby(int b) {} }"))
                .domains()
                .get(0);
        assertThat(domain.values())
                .extracting(value -> value.name().canonical())
                .containsExactly("shop.Ape", "shop.Ape.Baby", "shop.Zebra", "shop.a.Zoo");
    }

    @Test
    void namesAClassWithSeveralRoles() {
        Compilation compilation =
                ReadingProcessor.read(Sources.shop("@ValueObject @Entity public class Both { @Id UUID id; }"));
        assertThat(compilation.ambiguous())
                .containsExactly(new Ambiguous(
                        QualifiedName.of("shop", "Both"), List.of("Entity", "ValueObject"), Position.of("shop.Both")));
        assertThat(compilation.domains().get(0).entities()).hasSize(1);
        assertThat(compilation.domains().get(0).values()).isEmpty();
    }

    @Test
    void listsHandWrittenClasses() {
        Compilation compilation =
                ReadingProcessor.read(Sources.shop("@Command record Add(int a) {}", "class Other {}"));
        assertThat(compilation.handWritten())
                .extracting(QualifiedName::canonical)
                .containsExactly("shop.Add", "shop.Other");
    }

    @Test
    void readsTheFormOfAClass() {
        Domain domain = ReadingProcessor.read(Sources.shop("""
                        public class Forms {
                            @ValueObject private record Hidden(int a) {}
                            @ValueObject protected interface Face {}
                            @ValueObject public enum Choice { A }
                            @ValueObject public abstract class Inner<T> {}
                            @ValueObject public static class Plain { private Plain() {} Plain(int a) {} }
                        }
                        """)).domains().get(0);
        assertThat(domain.values())
                .extracting(value -> value.name().simpleName(), StateType::form, StateType::access)
                .containsExactly(
                        tuple("Choice", new Form(Form.Keyword.ENUM, false, List.of(), false), Access.PUBLIC),
                        tuple("Face", new Form(Form.Keyword.INTERFACE, false, List.of(), false), Access.PROTECTED),
                        tuple("Hidden", new Form(Form.Keyword.RECORD, false, List.of(), false), Access.PRIVATE),
                        tuple(
                                "Inner",
                                new Form(
                                        Form.Keyword.CLASS,
                                        true,
                                        List.of(new StateType.TypeParameter(
                                                "T", List.of(TypeUse.of(QualifiedName.of("java.lang", "Object"))))),
                                        true),
                                Access.PUBLIC),
                        tuple("Plain", new Form(Form.Keyword.CLASS, false, List.of(), false), Access.PUBLIC));
        StateType plain = domain.values().get(4);
        assertThat(plain.constructor().map(StateType.Constructor::access)).hasValue(Access.PRIVATE);
        assertThat(domain.values().get(2).constructor()).isEmpty();
    }

    @Test
    void aNestedClassIsAsReachableAsTheClassAroundIt() {
        Domain domain = ReadingProcessor.read(Sources.shop("interface Narrow { @ValueObject record Inside(int a) {} }"))
                .domains()
                .get(0);
        assertThat(domain.values().get(0).access()).isEqualTo(Access.PACKAGE_PRIVATE);
    }

    @Test
    void takesTheFirstSentenceOfDocumentation() {
        StateType state = ReadingProcessor.read(Sources.shop("""
                        /**
                         * An amount of {@link java.util.Currency money}, as in {@code Map<String>} or
                         * <b>{@link Price#amount}</b>. And more.
                         *
                         * @param amount how much. Not more.
                         * @param currency of which
                         *     currency
                         */
                        @ValueObject record Price(int amount, String currency, String rest) {}
                        """))
                .domains()
                .get(0)
                .values()
                .get(0);
        assertThat(state.documentation())
                .hasValue("An amount of money, as in {@code Map<String>} or {@code Price#amount}.");
        assertThat(state.properties())
                .extracting(property -> property.documentation().orElse("-"))
                .containsExactly("how much.", "of which currency", "-");
    }

    @Test
    void takesTheDocumentationOfFields() {
        StateType state = ReadingProcessor.read(Sources.shop("""
                        @Entity class Line {
                            /** Version 1.2 of it */
                            @Id UUID id;
                            /** @see Line */
                            String other;
                        }
                        """))
                .domains()
                .get(0)
                .entities()
                .get(0);
        assertThat(state.documentation()).isEmpty();
        assertThat(state.properties())
                .extracting(property -> property.documentation().orElse("-"))
                .containsExactly("Version 1.2 of it", "-");
    }
}
