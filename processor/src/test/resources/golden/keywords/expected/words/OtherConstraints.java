package words;

import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Other}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OtherConstraints {

    private OtherConstraints() {}

    /** Checks an {@link Other} and all that it contains. */
    public static void check(Other otherValue, Violations violations) {
        checkComponents(otherValue.word(), otherValue.words(), violations);
    }

    /** Checks the components of an {@link Other} that is not there yet. */
    static void checkComponents(String word, List<String> words, Violations violations) {
        if (word == null) {
            violations.add("word", "must not be null", null);
        }
        checkWords(words, violations);
    }

    private static void checkWords(List<String> words, Violations violations) {
        if (words == null) {
            violations.add("words", "must not be null", null);
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            String element = words.get(i);
            if (element == null) {
                violations.at("words", i).add("must not be null", null);
            }
        }
    }
}
