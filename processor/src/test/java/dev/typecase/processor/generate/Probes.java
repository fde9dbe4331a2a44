package dev.typecase.processor.generate;

import java.lang.reflect.Constructor;

/** Classes that are compiled with the sources of a test, to use what is generated from them as its user would. */
final class Probes {

    private Probes() {}

    static Object instance(CompiledSources compiled, String name) {
        try {
            Constructor<?> constructor = compiled.load(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
