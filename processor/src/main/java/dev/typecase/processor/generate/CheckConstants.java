package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The constants of one class of checks: what would otherwise be made anew for every check. */
final class CheckConstants {

    private static final Map<BigDecimal, String> DECIMALS =
            Map.of(BigDecimal.ZERO, "ZERO", BigDecimal.ONE, "ONE", BigDecimal.TEN, "TEN");
    private static final Map<BigInteger, String> INTEGERS =
            Map.of(BigInteger.ZERO, "ZERO", BigInteger.ONE, "ONE", BigInteger.TWO, "TWO", BigInteger.TEN, "TEN");

    private final List<FieldSpec> fields = new ArrayList<>();
    private final Names names;

    CheckConstants(Collection<String> taken) {
        this.names = Names.besides(taken);
    }

    /** A compiled regular expression; {@code flags} as {@link Pattern} names them. */
    CodeBlock pattern(String property, String regexp, List<String> flags) {
        CodeBlock compiled = flags.isEmpty()
                ? CodeBlock.of("$T.compile($S)", Pattern.class, regexp)
                : CodeBlock.of("$T.compile($S,$W$L)", Pattern.class, regexp, either(flags));
        return declare(property + "Pattern", ClassName.get(Pattern.class), compiled);
    }

    private static CodeBlock either(List<String> flags) {
        return flags.stream()
                .map(flag -> CodeBlock.of("$T.$L", Pattern.class, flag))
                .collect(CodeBlock.joining(" | "));
    }

    /** A bound; {@code end} is Min or Max. */
    CodeBlock decimal(String property, String end, BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value;
        if (DECIMALS.containsKey(shortest)) {
            return CodeBlock.of("$T.$L", BigDecimal.class, DECIMALS.get(shortest));
        }
        return declare(
                property + end,
                ClassName.get(BigDecimal.class),
                CodeBlock.of("new $T($S)", BigDecimal.class, value.toString()));
    }

    /** A bound; {@code end} is Min or Max. */
    CodeBlock integer(String property, String end, BigInteger value) {
        if (INTEGERS.containsKey(value)) {
            return CodeBlock.of("$T.$L", BigInteger.class, INTEGERS.get(value));
        }
        return declare(
                property + end,
                ClassName.get(BigInteger.class),
                CodeBlock.of("new $T($S)", BigInteger.class, value.toString()));
    }

    private CodeBlock declare(String name, ClassName type, CodeBlock value) {
        String constant = names.take(Names.upperSnake(name), "");
        fields.add(FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return CodeBlock.of("$N", constant);
    }

    /** All that were asked for. */
    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }
}
