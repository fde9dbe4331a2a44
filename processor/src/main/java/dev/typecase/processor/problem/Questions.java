package dev.typecase.processor.problem;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a method was probably meant to be, whose name is no question. */
final class Questions {

    private static final Pattern VERB = Pattern.compile("(\\p{Ll}+)(\\p{Lu}\\w*)");
    private static final List<String> VERBS =
            List.of("find", "read", "get", "query", "search", "stream", "exists", "count");
    private static final List<String> INHERITED =
            List.of("get", "find", "contains", "add", "remove", "count", "list", "stream", "query");

    /** What others call it. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "save", "add",
            "saveAll", "add",
            "insert", "add",
            "store", "add",
            "put", "add",
            "update", "add",
            "exists", "contains",
            "size", "count");

    private Questions() {}

    /** Whether it is what others call the method that adds an aggregate. */
    static boolean isAdding(String name) {
        return "add".equals(ELSEWHERE.get(name));
    }

    static String meantBy(String name) {
        String other = ELSEWHERE.get(name);
        if (other != null) {
            return "Did you mean " + other + "?";
        }
        Matcher verb = VERB.matcher(name);
        if (!verb.matches()) {
            return Suggestions.didYouMean(name, INHERITED);
        }
        return Suggestions.closest(verb.group(1), VERBS)
                .map(meant -> "Did you mean " + meant + verb.group(2) + "?")
                .orElse("");
    }
}
