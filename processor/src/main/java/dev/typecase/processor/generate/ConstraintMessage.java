package dev.typecase.processor.generate;

import dev.typecase.processor.model.Constraint;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a violation of a constraint says: its message with the constraint's attributes filled in while compiling. */
final class ConstraintMessage {

    private static final Pattern ESCAPE_OR_PLACEHOLDER = Pattern.compile("\\\\([{}$\\\\])|\\{([^{}]+)}");

    private ConstraintMessage() {}

    static String of(Constraint constraint) {
        return ESCAPE_OR_PLACEHOLDER
                .matcher(constraint.message().orElseGet(() -> standard(constraint)))
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) != null
                                ? match.group(1)
                                : attribute(constraint, match.group(2), match.group())));
    }

    /** That of the constraint; a bound that is itself not allowed has one of its own. */
    private static String standard(Constraint constraint) {
        boolean exclusive = Boolean.FALSE.equals(constraint.attributes().get("inclusive"));
        return switch (constraint.kind()) {
            case DECIMAL_MIN ->
                exclusive ? "must be greater than {value}" : constraint.kind().message();
            case DECIMAL_MAX ->
                exclusive ? "must be less than {value}" : constraint.kind().message();
            default -> constraint.kind().message();
        };
    }

    private static String attribute(Constraint constraint, String name, String otherwise) {
        Object value = constraint.attributes().get(name);
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? otherwise : value.toString();
    }
}
