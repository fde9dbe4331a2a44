package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;

/** Pieces of code that several generated files share. */
final class Statements {

    private Statements() {}

    /** Arguments of a call, broken where a line gets too long. */
    static CodeBlock arguments(Stream<CodeBlock> arguments) {
        return arguments.collect(CodeBlock.joining(",$W"));
    }

    /** Conditions that must all hold, one a line. */
    static CodeBlock allOf(List<CodeBlock> conditions) {
        return conditions.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(conditions, "\n&& ");
    }

    /** The body of a method generated from a class that does not compile. */
    static CodeBlock hasErrors(String simpleName) {
        return CodeBlock.builder()
                .addStatement(
                        "throw new $T($S)",
                        ClassName.get(IllegalStateException.class),
                        simpleName + " has compile errors")
                .build();
    }
}
