package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;

/**
 * How a value that is not null breaks a constraint.
 *
 * @param condition an expression that is true where it does; empty where every value does
 * @param disjunction whether the expression needs brackets beside an {@code &&}
 */
record Breach(CodeBlock condition, boolean disjunction) {

    /** Every value that is not null breaks it. */
    static final Breach ALWAYS = new Breach(CodeBlock.of(""), false);

    static Breach when(String format, Object... arguments) {
        return new Breach(CodeBlock.of(format, arguments), false);
    }

    static Breach whenEither(String format, Object... arguments) {
        return new Breach(CodeBlock.of(format, arguments), true);
    }

    boolean always() {
        return condition.isEmpty();
    }

    /** The expression beside an {@code &&}. */
    CodeBlock operand() {
        return disjunction ? CodeBlock.of("($L)", condition) : condition;
    }
}
