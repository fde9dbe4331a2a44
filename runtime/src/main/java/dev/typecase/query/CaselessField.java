package dev.typecase.query;

import dev.typecase.NullArgumentException;
import dev.typecase.mapping.FieldPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A field of text that is compared without regard to upper and lower case: character by character, whatever the language.
 *
 * @param <T> the aggregate, entity or value that has it
 */
public final class CaselessField<T> {

    private final FieldPath<T> path;

    CaselessField(FieldPath<T> path) {
        this.path = path;
    }

    /** It is this text. */
    public Condition<T> eq(String text) {
        return match(Condition.Match.EQUALS, text, "eq");
    }

    /** It is not this text, or is missing: exactly where {@link #eq} is false. */
    public Condition<T> ne(String text) {
        return match(Condition.Match.EQUALS, text, "ne").not();
    }

    /** It is one of these texts. */
    public Condition<T> in(Collection<String> texts) {
        List<Condition<T>> each = new ArrayList<>();
        for (String text : NullArgumentException.require(texts, "the collection", call("in"))) {
            each.add(match(Condition.Match.EQUALS, text, "in"));
        }
        return new Condition.Or<>(each);
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

    private Condition<T> match(Condition.Match match, String text, String call) {
        return new Condition.TextMatch<>(
                path, match, NullArgumentException.require(text, "the text", call(call)), true);
    }

    private String call(String name) {
        return path + ".ignoringCase()." + name;
    }
}
