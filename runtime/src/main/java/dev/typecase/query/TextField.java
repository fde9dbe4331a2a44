package dev.typecase.query;

import dev.typecase.NullArgumentException;
import dev.typecase.mapping.FieldPath;

/**
 * A field of text. No character of what it is compared with means anything but itself. Its order is that of the code points,
 * whatever the language.
 *
 * @param <T> the aggregate, entity or value that has it
 */
public final class TextField<T> extends OrderedField<T, String> {

    /** For generated code. */
    public TextField(FieldPath<T> path) {
        super(path);
    }

    /** It starts with this text. */
    public Condition<T> startsWith(String text) {
        return match(Condition.Match.STARTS_WITH, text, "startsWith");
    }

    /** It ends with this text. */
    public Condition<T> endsWith(String text) {
        return match(Condition.Match.ENDS_WITH, text, "endsWith");
    }

    /** This text is in it. */
    public Condition<T> contains(String text) {
        return match(Condition.Match.CONTAINS, text, "contains");
    }

    /** The same field, compared without regard to upper and lower case. */
    public CaselessField<T> ignoringCase() {
        return new CaselessField<>(path());
    }

    private Condition<T> match(Condition.Match match, String text, String call) {
        return new Condition.TextMatch<>(
                path(), match, NullArgumentException.require(text, "the text", path() + "." + call), false);
    }
}
