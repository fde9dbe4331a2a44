package names;

import dev.typecase.validation.Violations;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link Builder}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BuilderConstraints {

    private BuilderConstraints() {}

    /** Checks a {@link Builder} and all that it contains. */
    public static void check(Builder builder, Violations violations) {
        checkComponents(builder.text(), builder.string(), builder.strings(), builder.numbers(),
                builder.number(), violations);
    }

    /** Checks the components of a {@link Builder} that is not there yet. */
    static void checkComponents(java.lang.String text, String string, List<String> strings,
            Set<java.lang.Integer> numbers, Integer number, Violations violations) {
        if (text == null) {
            violations.add("text", "must not be null", null);
        }
        if (string == null) {
            violations.add("string", "must not be null", null);
        } else {
            StringConstraints.check(string, violations.at("string"));
        }
        checkStrings(strings, violations);
        checkNumbers(numbers, violations);
        if (number == null) {
            violations.add("number", "must not be null", null);
        } else {
            IntegerConstraints.check(number, violations.at("number"));
        }
    }

    private static void checkStrings(List<String> strings, Violations violations) {
        if (strings == null) {
            violations.add("strings", "must not be null", null);
            return;
        }
        for (int i = 0; i < strings.size(); i++) {
            String element = strings.get(i);
            if (element == null) {
                violations.at("strings", i).add("must not be null", null);
            } else {
                StringConstraints.check(element, violations.at("strings", i));
            }
        }
    }

    private static void checkNumbers(Set<java.lang.Integer> numbers, Violations violations) {
        if (numbers == null) {
            violations.add("numbers", "must not be null", null);
            return;
        }
        int i = 0;
        for (java.lang.Integer element : numbers) {
            if (element == null) {
                violations.at("numbers", i).add("must not be null", null);
            }
            i++;
        }
    }
}
