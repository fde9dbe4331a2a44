package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import java.util.regex.Pattern;

/** What a builder says of a property. */
final class BuilderDocumentation {

    private static final int LINE = 100;

    /** What can stand between braces in a comment as it is. */
    private static final Pattern PRINTABLE = Pattern.compile("[^{}\\\\*\\p{Cntrl}]{1,60}");

    private BuilderDocumentation() {}

    /** What its author wrote, and what happens where it is left out. */
    static CodeBlock of(BuilderProperty property) {
        String written = property.property().documentation().orElse("");
        CodeBlock absent = absent(property.property());
        if (written.isEmpty()) {
            return absent;
        }
        return absent.isEmpty()
                ? CodeBlock.of("$L", wrapped(written))
                : CodeBlock.of("$L\n$L", wrapped(written), absent);
    }

    private static CodeBlock absent(Property property) {
        if (property.defaultValue().isPresent()) {
            return CodeBlock.of(
                    "$L unless given, because of its {@code @Default}.",
                    shown(property, property.defaultValue().get().text()));
        }
        if (property.container()) {
            return CodeBlock.of("Empty unless given.");
        }
        if (property.generated()) {
            return CodeBlock.of("A new UUID of version 7 unless given, because of its {@code @Id}.");
        }
        return property.nullable()
                ? CodeBlock.of("Null unless given, because of its {@code @Nullable}.")
                : CodeBlock.of("");
    }

    private static String shown(Property property, String text) {
        boolean quoted = property.type() instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.STRING;
        String quote = quoted ? "\"" : "";
        return PRINTABLE.matcher(text).matches() ? "{@code " + quote + text + quote + "}" : "Its default";
    }

    /** Breaks a long sentence, but never so that a line begins like a tag. */
    private static String wrapped(String sentence) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : sentence.replace("\\u", "&#92;u").split(" ")) {
            boolean breaks = column > 0 && column + word.length() > LINE && !word.startsWith("@");
            lines.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
            column = breaks ? word.length() : column + word.length() + 1;
        }
        return lines.toString();
    }
}
