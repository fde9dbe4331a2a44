package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Copies of lists, sets and maps that keep their order. */
final class Containers {

    private Containers() {}

    /** The class of a modifiable copy. */
    static ClassName implementation(ValueType container) {
        if (container instanceof ValueType.Collection collection) {
            return ClassName.get(
                    collection.kind() == ValueType.CollectionKind.LIST ? ArrayList.class : LinkedHashSet.class);
        }
        return ClassName.get(LinkedHashMap.class);
    }

    /** A modifiable copy: {@code new ArrayList<>(items)}. */
    static CodeBlock copy(ValueType container, String name) {
        return CodeBlock.of("new $T<>($N)", implementation(container), name);
    }

    /** An unmodifiable copy of what holds no null. */
    static CodeBlock unmodifiableCopy(ValueType container, String name) {
        return isList(container)
                ? CodeBlock.of("$T.copyOf($N)", List.class, name)
                : unmodifiable(container, copy(container, name));
    }

    /** A view of a copy that nobody else has. */
    static CodeBlock unmodifiable(ValueType container, CodeBlock copy) {
        String kind = "Map";
        if (container instanceof ValueType.Collection collection) {
            kind = collection.kind().simpleName();
        }
        return CodeBlock.of("$T.unmodifiable$L($L)", Collections.class, kind, copy);
    }

    /** Whether it is a list. */
    static boolean isList(ValueType container) {
        return container instanceof ValueType.Collection collection
                && collection.kind() == ValueType.CollectionKind.LIST;
    }
}
