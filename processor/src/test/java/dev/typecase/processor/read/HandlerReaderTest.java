package dev.typecase.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Method;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Position.MemberKind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType.Form;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.TypeUse.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandlerReaderTest {

    private static final String ADD = "@Command public record Add(String title) {}";

    @Test
    void readsConstructorAndMethods() {
        Handler handler = read("@CommandHandler final class Adding {"
                + " private Adding(java.time.Clock clock, Map<String, ? extends List<int[]>> names)"
                + " throws java.io.IOException {}"
                + " @Handle public UUID add(Add command) throws InterruptedException, IllegalStateException"
                + " { return null; }"
                + " void other(Add command) {} }");
        assertThat(handler.kind()).isEqualTo(Handler.Kind.COMMAND);
        assertThat(handler.access()).isEqualTo(Access.PACKAGE_PRIVATE);
        assertThat(handler.form()).isEqualTo(new Form(Form.Keyword.CLASS, false, List.of(), false));
        Handler.HandlerConstructor constructor = handler.constructor().orElseThrow();
        assertThat(constructor.access()).isEqualTo(Access.PRIVATE);
        assertThat(constructor.checkedExceptions())
                .extracting(HandlerReaderTest::text)
                .containsExactly("IOException");
        assertThat(constructor.dependencies())
                .extracting(dependency -> dependency.name() + ": " + text(dependency.type()))
                .containsExactly("clock: Clock", "names: Map<String, ? extends List<int[]>>");
        assertThat(handler.methods()).hasSize(1);
        Method method = handler.methods().get(0);
        assertThat(method.returnType().map(HandlerReaderTest::text)).hasValue("UUID");
        assertThat(method.message()).hasValue(QualifiedName.of("shop", "Add"));
        assertThat(method.checkedExceptions())
                .extracting(HandlerReaderTest::text)
                .containsExactly("InterruptedException");
        assertThat(method.position()).isEqualTo(Position.of("shop.Adding").member(MemberKind.METHOD, "add(shop.Add)"));
    }

    @Test
    void readsTheConstructorThatNobodyWrote() {
        Handler handler = read("@EventHandler public class Quiet { @Handle void on(Add event) {} }");
        assertThat(handler.constructors()).hasSize(1);
        assertThat(handler.constructors().get(0).dependencies()).isEmpty();
        assertThat(handler.constructors().get(0).access()).isEqualTo(Access.PUBLIC);
    }

    @Test
    void readsOddMethodsAsTheyStand() {
        List<Method> methods = read("@CommandHandler public abstract class Odd {"
                        + " @Handle static void fixed(Add command) {}"
                        + " @Handle abstract void open(Add command);"
                        + " @Handle private <T extends Comparable<T>> T generic(T command) { return command; }"
                        + " @Handle void none() {}"
                        + " @Handle int number(int command, List<?> rest) { return 0; }"
                        + " @Handle void lost(Nowhere command) {} }")
                .methods();
        assertThat(methods)
                .extracting(Method::name)
                .containsExactly("fixed", "open", "generic", "none", "number", "lost");
        assertThat(methods.get(0).isStatic()).isTrue();
        assertThat(methods.get(1).isAbstract()).isTrue();
        assertThat(methods.get(2).isGeneric()).isTrue();
        assertThat(methods.get(2).access()).isEqualTo(Access.PRIVATE);
        assertThat(text(methods.get(2).parameters().get(0))).isEqualTo("Comparable");
        assertThat(methods.get(3).message()).isEmpty();
        assertThat(methods.get(4).message()).isEmpty();
        assertThat(methods.get(4).parameters())
                .extracting(HandlerReaderTest::text)
                .containsExactly("int", "List<?>");
        assertThat(methods.get(4).parameters()).extracting(TypeUse::missing).containsExactly(false, false);
        assertThat(methods.get(5).message()).isEmpty();
        assertThat(methods.get(5).parameters().get(0).missing()).isTrue();
    }

    @Test
    void knowsWhoCanNameAType() {
        Handler handler = read(
                "@CommandHandler public class Adding {"
                        + " Adding(List<Hidden> hidden, List<String> open, Outer.Inner inner) {} }",
                "class Hidden {}",
                "class Outer { public static class Inner {} }");
        assertThat(handler.constructors().get(0).dependencies())
                .extracting(dependency -> dependency.type().isPublic())
                .containsExactly(false, true, false);
    }

    @Test
    void missesATypeWhereverItStands() {
        ReadingProcessor reading = ReadingProcessor.run(Sources.shop(
                ADD,
                "@CommandHandler public class Adding extends GoneClass<GoneArgument> { Adding(GoneRepository books) {}"
                        + " @Handle List<GoneResult> add(Add command) throws GoneException { return null; } }"));
        // The compiler does not look at the arguments of a class that does not exist.
        assertThat(reading.missing()).contains("GoneClass", "GoneRepository", "GoneResult", "GoneException");
    }

    @Test
    void findsHandleMethodsOutsideHandlers() {
        Compilation compilation =
                ReadingProcessor.read(Sources.shop(ADD, "public class Forgotten { @Handle void add(Add command) {} }"));
        assertThat(compilation.loose())
                .containsExactly(new Compilation.LooseMethod(
                        QualifiedName.of("shop", "Forgotten"),
                        "add",
                        Optional.of(QualifiedName.of("shop", "Add")),
                        Position.of("shop.Forgotten")
                                .member(MemberKind.METHOD, "add(shop.Add)")
                                .annotation("dev.typecase.Handle")));
        assertThat(compilation.domains().get(0).handlers()).isEmpty();
    }

    private static Handler read(String handler, String... others) {
        List<String> sources = new ArrayList<>(List.of(others));
        sources.add(handler);
        sources.add(ADD);
        return ReadingProcessor.read(Sources.shop(sources.toArray(String[]::new)))
                .domains()
                .get(0)
                .handlers()
                .get(0);
    }

    private static String text(TypeUse type) {
        String wildcard = type.wildcard()
                .map(form -> form == Wildcard.EXTENDS ? "? extends " : form == Wildcard.SUPER ? "? super " : "?")
                .orElse("");
        if (wildcard.equals("?")) {
            return wildcard;
        }
        String arguments = type.arguments().isEmpty()
                ? ""
                : "<"
                        + String.join(
                                ", ",
                                type.arguments().stream()
                                        .map(HandlerReaderTest::text)
                                        .toList()) + ">";
        return wildcard + type.erasure().simpleName() + arguments + "[]".repeat(type.arrayDimensions());
    }
}
