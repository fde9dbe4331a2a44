package words;

import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Workspace}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WorkspaceConstraints {

    private WorkspaceConstraints() {}

    /** Checks a {@link Workspace} and all that it contains. */
    public static void check(Workspace workspaceValue, Violations violations) {
        checkComponents(workspaceValue.word(), workspaceValue.words(), violations);
    }

    /** Checks the components of a {@link Workspace} that is not there yet. */
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
