package dev.typecase.processor.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** First sentences of Javadoc, as text that can stand in the Javadoc of another class. */
final class Documentation {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s|$)");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]+))?}");
    private static final Pattern OTHER_TAG = Pattern.compile("\\{@(?!code\\b|literal\\b)\\w+\\s*([^}]*)}");
    private static final Pattern CODE_OR_HTML_TAG =
            Pattern.compile("(\\{@(?:code|literal)\\b[^}]*})|</?[a-zA-Z][^>]*>");

    private final Elements elements;

    Documentation(Elements elements) {
        this.elements = elements;
    }

    /** Of a class or a field. */
    Optional<String> of(Element element) {
        return sentence(body(elements.getDocComment(element)));
    }

    /** Of a record's component: the text of its {@code @param}. */
    Optional<String> ofComponent(Element owner, String component) {
        @Nullable String comment = elements.getDocComment(owner);
        if (comment == null) {
            return Optional.empty();
        }
        Matcher tag = Pattern.compile("(?m)^\\s*@param\\s+" + Pattern.quote(component) + "\\s")
                .matcher(comment);
        return tag.find() ? sentence(body(comment.substring(tag.end()))) : Optional.empty();
    }

    private static String body(@Nullable String comment) {
        return comment == null ? "" : BLOCK_TAG.split(comment, 2)[0];
    }

    private static Optional<String> sentence(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        Matcher end = SENTENCE_END.matcher(flat);
        String first = end.find() ? flat.substring(0, end.end()) : flat;
        return Optional.of(plain(first).strip()).filter(sentence -> !sentence.isEmpty());
    }

    /** Links are spelt out, since what they name is imported in another file. */
    private static String plain(String sentence) {
        String unlinked = LINK.matcher(sentence).replaceAll(link -> {
            String label =
                    link.group(2) == null ? "{@code " + link.group(1).replaceFirst("^#", "") + "}" : link.group(2);
            return Matcher.quoteReplacement(label);
        });
        String untagged = OTHER_TAG.matcher(unlinked).replaceAll("$1");
        return CODE_OR_HTML_TAG
                .matcher(untagged)
                .replaceAll(tag -> tag.group(1) == null ? "" : Matcher.quoteReplacement(tag.group(1)));
    }
}
