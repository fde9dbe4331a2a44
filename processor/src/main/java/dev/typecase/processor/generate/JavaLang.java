package dev.typecase.processor.generate;

import java.util.Set;

/** The classes of {@code java.lang} that generated code names, which a class of the user's with the same name would hide. */
public final class JavaLang {

    /** Their simple names. */
    public static final Set<String> NAMES = Set.of(
            "AssertionError",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "Character",
            "CharSequence",
            "Class",
            "Comparable",
            "Double",
            "Exception",
            "Float",
            "FunctionalInterface",
            "IllegalArgumentException",
            "IllegalStateException",
            "Integer",
            "Long",
            "Math",
            "Object",
            "Override",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "Throwable",
            "Void");

    private JavaLang() {}
}
