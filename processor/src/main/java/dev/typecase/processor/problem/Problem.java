package dev.typecase.processor.problem;

import dev.typecase.processor.model.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is wrong with the user's code, and what to write instead.
 *
 * @param kind which of the catalogue
 * @param position where it is reported
 * @param headline what is wrong, in one line
 * @param evidence why we think so; each a sentence of its own
 * @param mend what to write instead; lines that stay as they are, so that code among them can be copied
 */
public record Problem(ProblemKind kind, Position position, String headline, List<String> evidence, List<String> mend) {

    private static final int WIDTH = 110;

    /** What compilers give as the value of an annotation whose constant they cannot find. */
    private static final String MISSING_CONSTANT = "<error>";

    public Problem {
        evidence = List.copyOf(evidence);
        mend = List.copyOf(mend);
    }

    /** A problem that has nothing but its headline yet. */
    static Problem of(ProblemKind kind, Position position, String headline) {
        return new Problem(kind, position, headline, List.of(), List.of());
    }

    /** The same with one more sentence of evidence; an empty one is left out. */
    Problem because(String sentence) {
        return sentence.isEmpty() ? this : new Problem(kind, position, headline, plus(evidence, sentence), mend);
    }

    /** The same at another place. */
    Problem at(Position other) {
        return new Problem(kind, other, headline, evidence, mend);
    }

    /** The same with more lines of mend. */
    Problem fix(String... lines) {
        return new Problem(kind, position, headline, evidence, plus(mend, lines));
    }

    /** Whether it only follows from a constant that does not exist: of that the compiler speaks itself. */
    public boolean restsOnMissingConstant() {
        return headline.contains("\"" + MISSING_CONSTANT + "\"");
    }

    /** Whether it stops the build. */
    public boolean isError() {
        return kind.severity() == Severity.ERROR;
    }

    /** The whole message: the headline, and below it the evidence, the mend and the page that explains it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("[Typecase/" + kind.title() + "] " + headline);
        evidence.forEach(sentence -> lines.addAll(wrapped(sentence)));
        for (int i = 0; i < mend.size(); i++) {
            lines.add((i == 0 ? "  Fix: " : "       ") + mend.get(i));
        }
        lines.add("  See " + kind.page());
        return String.join("\n", lines);
    }

    private static List<String> plus(List<String> lines, String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return all;
    }

    private static List<String> wrapped(String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ");
        for (String word : sentence.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
