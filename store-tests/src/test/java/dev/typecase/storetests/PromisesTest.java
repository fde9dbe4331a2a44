package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.storetests.bytecode.ForbiddenReferences;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The contract is whole, and the store in memory keeps all of it. */
class PromisesTest {

    private static final Path CLASSES = ForbiddenReferences.originOf(StoreContract.class);

    @Test
    void everyPromiseHasATest() throws Exception {
        Set<String> promises = new TreeSet<>(List.of("E1", "E2"));
        IntStream.rangeClosed(1, 16).forEach(number -> promises.add("S" + number));
        Set<String> tested = new TreeSet<>();
        for (Method test : tests()) {
            tested.add(test.getAnnotation(Tag.class).value());
        }
        assertThat(tested).isEqualTo(promises);
    }

    @Test
    void everyTestCarriesTheNumberOfItsPromiseInItsName() throws Exception {
        assertThat(tests())
                .hasSizeGreaterThan(100)
                .allSatisfy(test -> assertThat(test.getName())
                        .startsWith(test.getAnnotation(Tag.class).value().toLowerCase(Locale.ROOT) + "_"));
    }

    @Test
    void theStoreInMemoryIsTestedAgainstEveryContract() throws Exception {
        for (Class<?> contract : contracts()) {
            if (contract != StoreContract.class) {
                String test = "dev.typecase.storetests.memory.MemoryStore"
                        + contract.getSimpleName().replace("Contract", "Test");
                assertThat(contract).isAssignableFrom(Class.forName(test));
            }
        }
    }

    @Test
    void everyContractCanBeExtendedFromAnotherPackage() throws Exception {
        for (Class<?> contract : contracts()) {
            assertThat(contract).isPublic().isAbstract();
            assertThat(contract.getDeclaredConstructor().getModifiers() & Modifier.PROTECTED)
                    .as(contract.getName())
                    .isNotZero();
        }
    }

    private static List<Method> tests() throws Exception {
        return contracts().stream()
                .flatMap(contract -> Stream.of(contract.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .toList();
    }

    private static List<Class<?>> contracts() throws IOException, ClassNotFoundException {
        Path directory = CLASSES.resolve(StoreContract.class.getPackageName().replace('.', '/'));
        List<Class<?>> contracts = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("Contract.class")) {
                    contracts.add(
                            Class.forName(StoreContract.class.getPackageName() + "." + name.replace(".class", "")));
                }
            }
        }
        assertThat(contracts).isNotEmpty();
        return contracts;
    }
}
