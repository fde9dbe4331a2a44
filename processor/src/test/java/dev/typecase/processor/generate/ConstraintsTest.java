package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.ConstraintViolation;
import dev.typecase.validation.Violations;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint, on every type that it applies to, as generated code checks it. */
class ConstraintsTest {

    private static final int COMPONENTS_OF_A_RECORD = 60;

    private static CompiledSources compiled;

    private static final List<ConstraintCase> CASES = ConstraintCases.all();

    static List<ConstraintCase> cases() {
        return CASES;
    }

    static List<ConstraintCase> casesOfObjects() {
        return CASES.stream().filter(tested -> !tested.primitive()).toList();
    }

    @BeforeAll
    static void compileAll() {
        List<String> sources = new ArrayList<>();
        List<ConstraintCase> cases = cases();
        for (int from = 0; from < cases.size(); from += COMPONENTS_OF_A_RECORD) {
            int to = Math.min(cases.size(), from + COMPONENTS_OF_A_RECORD);
            sources.add(record(
                    "Required" + from / COMPONENTS_OF_A_RECORD,
                    IntStream.range(from, to).mapToObj(index -> cases.get(index).required("c" + index))));
            sources.add(record(
                    "Optional" + from / COMPONENTS_OF_A_RECORD,
                    IntStream.range(from, to)
                            .mapToObj(index -> canBeNull(cases.get(index))
                                    ? cases.get(index).nullable("c" + index)
                                    : cases.get(index).required("c" + index))));
        }
        compiled = CompiledSources.of(sources);
    }

    private static boolean canBeNull(ConstraintCase tested) {
        return !tested.primitive() && !tested.container();
    }

    private static String record(String name, Stream<String> components) {
        return components.collect(Collectors.joining(
                ", ",
                "@SuppressWarnings(\"typecase:MutableComponent\") @ValueObject public record " + name + "(",
                ") {}"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void acceptsWhatKeepsIt(ConstraintCase tested) throws ReflectiveOperationException {
        for (Object value : tested.valid()) {
            assertThat(check("Required", tested, value)).as("%s", value).isEmpty();
            assertThat(check("Optional", tested, value)).as("%s", value).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsWhatBreaksIt(ConstraintCase tested) throws ReflectiveOperationException {
        for (Object value : tested.invalid()) {
            String path = "c" + cases().indexOf(tested);
            assertThat(check("Required", tested, value))
                    .containsExactly(new ConstraintViolation(path, tested.message(), value));
            assertThat(check("Optional", tested, value))
                    .containsExactly(new ConstraintViolation(path, tested.message(), value));
        }
    }

    @ParameterizedTest
    @MethodSource("casesOfObjects")
    void reportsNullOnlyWhereSomethingIsRequired(ConstraintCase tested) throws ReflectiveOperationException {
        assertThat(check("Required", tested, null))
                .extracting(ConstraintViolation::message)
                .containsExactly("must not be null");
        if (canBeNull(tested)) {
            assertThat(check("Optional", tested, null)).isEmpty();
        }
    }

    /** What the generated check says of one component of a record that has many. */
    private static List<ConstraintViolation> check(String kind, ConstraintCase tested, @Nullable Object value)
            throws ReflectiveOperationException {
        int index = cases().indexOf(tested);
        String name = "shop." + kind + index / COMPONENTS_OF_A_RECORD;
        Constructor<?> constructor = compiled.load(name).getConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(ConstraintsTest::anything)
                .toArray();
        arguments[index % COMPONENTS_OF_A_RECORD] = value;
        Violations violations = Violations.collect(ConstraintCases.NOON);
        Method check = compiled.load(name + "Constraints").getMethod("check", compiled.load(name), Violations.class);
        check.invoke(null, constructor.newInstance(arguments), violations);
        return violations.found().stream()
                .filter(violation -> violation.path().equals("c" + index))
                .toList();
    }

    /** Null, or what a primitive has instead. */
    private static @Nullable Object anything(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
