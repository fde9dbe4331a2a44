package dev.typecase.storetests.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.typecase.TypecaseException;
import dev.typecase.storetests.warehouse.Item;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that happens at run time can be read in the sources: no class that runs uses reflection or its like. */
class ForbiddenReferencesTest {

    @Test
    void theRuntimeUsesNothingForbidden() {
        ForbiddenReferences runtime = ForbiddenReferences.in(ForbiddenReferences.originOf(TypecaseException.class));
        assertThat(runtime.offences()).isEmpty();
        assertThat(runtime.classes()).isGreaterThan(50);
    }

    @Test
    void generatedCodeUsesNothingForbidden() {
        ForbiddenReferences warehouse = ForbiddenReferences.in(
                ForbiddenReferences.originOf(Item.class), name -> name.startsWith(Item.class.getPackageName() + "."));
        assertThat(warehouse.offences()).isEmpty();
        assertThat(warehouse.classes()).isGreaterThan(100);
    }

    @Test
    void lambdasTextAndRecordsAreAllowed() {
        assertThat(offencesOf("Harmless")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reflecting",
                "DeclaringOnly",
                "Proxying",
                "LookingUpHandles",
                "ClassForName",
                "LoadingServices",
                "ThreadLocals",
                "InheritableThreadLocals",
                "ThreadLocalRandoms",
                "MethodReference",
                "ArrayOfMethods",
                "InsideOfTheJdk"
            })
    void anOffenderIsCaught(String offender) {
        assertThat(offencesOf(offender)).isNotEmpty();
    }

    private static List<String> offencesOf(String offender) {
        String name = ForbiddenReferencesTest.class.getName() + "$" + offender;
        ForbiddenReferences found =
                ForbiddenReferences.in(ForbiddenReferences.originOf(ForbiddenReferencesTest.class), name::equals);
        assertThat(found.classes()).isEqualTo(1);
        return found.offences();
    }

    record Harmless(String name, int count) {
        Supplier<String> text() {
            Runnable nothing = () -> {};
            nothing.run();
            return () -> name + count + Harmless.class.getSimpleName();
        }

        enum Choice {
            ONE,
            OTHER
        }

        int choose(Choice choice) {
            return switch (choice) {
                case ONE -> 1;
                case OTHER -> 2;
            };
        }
    }

    static class Reflecting {
        Object fields() {
            return String.class.getDeclaredFields();
        }
    }

    interface DeclaringOnly {
        void invoke(Method method);
    }

    static class Proxying {
        boolean isProxy(Object object) {
            return Proxy.isProxyClass(object.getClass());
        }
    }

    static class LookingUpHandles {
        Object lookup() {
            return MethodHandles.lookup();
        }
    }

    static class ClassForName {
        Object load() throws ClassNotFoundException {
            return Class.forName("java.lang.String");
        }
    }

    static class LoadingServices {
        Iterator<Runnable> services() {
            return ServiceLoader.load(Runnable.class).iterator();
        }
    }

    static class ThreadLocals {
        final ThreadLocal<String> value = new ThreadLocal<>();
    }

    static class InheritableThreadLocals {
        final Object value = new InheritableThreadLocal<String>();
    }

    static class ThreadLocalRandoms {
        int next() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    static class MethodReference {
        Supplier<ThreadLocalRandom> supplier() {
            return ThreadLocalRandom::current;
        }
    }

    static class ArrayOfMethods {
        Object many() {
            return new Method[0];
        }
    }

    static class InsideOfTheJdk {
        Class<?> inside() {
            return HttpServer.class;
        }
    }
}
