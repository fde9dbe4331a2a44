package dev.typecase.processor.check;

import dev.typecase.processor.model.Constraint;
import java.util.List;
import java.util.regex.Pattern;

/** Regular expressions as a constraint writes them. */
final class Patterns {

    private Patterns() {}

    /** With the flags; throws where the expression is none. */
    static Pattern compile(Constraint constraint) {
        int flags = 0;
        if (constraint.attributes().get("flags") instanceof List<?> names) {
            for (Object name : names) {
                flags |= flag(name.toString());
            }
        }
        return Pattern.compile(constraint.text("regexp"), flags);
    }

    private static int flag(String name) {
        return switch (name) {
            case "UNIX_LINES" -> Pattern.UNIX_LINES;
            case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
            case "COMMENTS" -> Pattern.COMMENTS;
            case "MULTILINE" -> Pattern.MULTILINE;
            case "DOTALL" -> Pattern.DOTALL;
            case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
            case "CANON_EQ" -> Pattern.CANON_EQ;
            default -> 0;
        };
    }
}
