package dev.typecase.processor.problem;

import dev.typecase.processor.model.Position;
import java.util.Collection;
import java.util.TreeSet;

/** The wording of what is wrong with {@code -Atypecase.…}. */
public final class OptionProblems {

    private OptionProblems() {}

    /** An option that does not exist. */
    public static Problem unknown(String name, Collection<String> known) {
        return Problem.of(ProblemKind.UNKNOWN_OPTION, position(name), "-A" + name + " is not an option of Typecase.")
                .because(Suggestions.didYouMean(name, known))
                .because("The options: " + Listing.of(new TreeSet<>(known)) + ".")
                .fix("correct its name where the build gives it to the compiler, or remove it");
    }

    /** An option with a value that it does not have. */
    public static Problem badValue(String name, String value, Collection<String> known) {
        String given = value.isEmpty() ? "has no value." : "has the value \"" + value + "\", which it does not know.";
        return Problem.of(ProblemKind.BAD_OPTION_VALUE, position(name), "-A" + name + " " + given)
                .because(Suggestions.didYouMean(value, known))
                .because("The values: " + Listing.of(known) + ".")
                .fix("write  -A" + name + "="
                        + Suggestions.closest(value, known).orElse(String.join("|", known)));
    }

    /** An option that names a folder, and has a value that is none or depends on where the compiler was started. */
    public static Problem badFolder(String name, String value, String why) {
        return Problem.of(
                        ProblemKind.BAD_OPTION_VALUE,
                        position(name),
                        "-A" + name
                                + (value.isEmpty()
                                        ? " has no value."
                                        : " has the value \"" + value + "\", which " + why + "."))
                .fix("write the whole path of a folder, in Maven  -A" + name + "=${project.basedir}/src/main/schema");
    }

    /** Nowhere in the sources. */
    private static Position position(String name) {
        return Position.of("-A" + name);
    }
}
