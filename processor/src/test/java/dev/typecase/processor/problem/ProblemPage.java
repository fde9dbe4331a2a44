package dev.typecase.processor.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page about problems. Each paragraph has blocks of code with what is wrong and what mends it, which a reader could
 * copy; what they need besides stands before them in a comment that nobody sees:
 *
 * <pre>
 * &lt;!-- given
 * public record OrderId(UUID value) {}
 * --&gt;
 * ```java
 * // before
 * …
 * // after
 * …
 * </pre>
 *
 * {@code // or} begins another way to mend it, and words may follow any of the three. A block of fields only stands in
 * an aggregate; if there is a {@code …} in what is given, it stands there. What is given after {@code // last} is a class
 * that another processor generates when all else is there.
 */
final class ProblemPage {

    private static final Path PAGE = Path.of("../docs/problems/README.md");

    private static final String LAST = "// last\n";

    private ProblemPage() {}

    /**
     * A piece of code of the page.
     *
     * @param problem the name of its paragraph
     * @param wrong whether it has the problem, not its mend
     * @param code as it stands there
     * @param given what it needs besides
     * @param late the class that another processor generates last; empty for none
     */
    record Example(String problem, boolean wrong, String code, String given, String late) {

        @Override
        public String toString() {
            return problem + (wrong ? " before" : " after") + "\n" + code;
        }
    }

    /** The names of the paragraphs. */
    static List<String> headings() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    /** All pieces of code, in the order of the page. */
    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String problem = "";
        String given = "";
        List<String> lines = Files.readAllLines(PAGE);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                problem = line.substring(3);
            } else if (line.equals("<!-- given")) {
                List<String> hidden = upTo("-->", lines, i + 1);
                given = String.join("\n", hidden);
                i += hidden.size() + 1;
            } else if (line.startsWith("```")) {
                List<String> block = upTo("```", lines, i + 1);
                if (!problem.isEmpty()) {
                    examples.addAll(examples(problem, block, given));
                }
                given = "";
                i += block.size() + 1;
            }
        }
        return examples;
    }

    private static List<String> upTo(String end, List<String> lines, int start) {
        return lines.subList(start, start + lines.subList(start, lines.size()).indexOf(end));
    }

    private static List<Example> examples(String problem, List<String> block, String given) {
        List<Example> examples = new ArrayList<>();
        List<String> code = new ArrayList<>();
        for (int i = block.size() - 1; i >= 0; i--) {
            String line = block.get(i);
            if (line.matches("// (before|after|or)\\b.*")) {
                String text = String.join("\n", code).strip();
                boolean last = given.startsWith(LAST);
                examples.add(
                        0,
                        new Example(
                                problem,
                                line.startsWith("// before"),
                                text,
                                last ? "" : given,
                                last ? given.substring(LAST.length()) : ""));
                code.clear();
            } else {
                code.add(0, line);
            }
        }
        if (!code.isEmpty()) {
            throw new AssertionError(problem + ": neither before nor after: " + code);
        }
        return examples;
    }
}
