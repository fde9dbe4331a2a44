package dev.typecase.processor.finders;

import dev.typecase.processor.finders.Question.Criterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands between {@code By} and {@code OrderBy}. A property may be called {@code checkIn} or {@code brandAndModel}: of all ways
 * to read the text, it is the one whose properties are the longest, from left to right.
 */
final class CriteriaText {

    private static final List<String> IGNORE_CASE = List.of("IgnoreCase", "IgnoringCase");
    private static final List<String> ALL_IGNORE_CASE = List.of("AllIgnoreCase", "AllIgnoringCase");

    private final String text;
    private final boolean allIgnoringCase;
    private final Paths paths;
    private final Set<Integer> dead = new HashSet<>();

    CriteriaText(String text, Paths paths) {
        Optional<String> all = ALL_IGNORE_CASE.stream().filter(text::endsWith).findFirst();
        this.text = all.map(suffix -> text.substring(0, text.length() - suffix.length()))
                .orElse(text);
        this.allIgnoringCase = all.isPresent();
        this.paths = paths;
    }

    /** A criterion, and where it ends. */
    private record Read(Criterion criterion, int end) {}

    /** The criteria; empty where the text stands for none. */
    Optional<List<List<Criterion>>> read() {
        return text.isEmpty() && !allIgnoringCase ? Optional.of(List.of()) : from(0);
    }

    private Optional<List<List<Criterion>>> from(int start) {
        if (dead.contains(start)) {
            return Optional.empty();
        }
        for (int end = text.length(); end > start; end--) {
            Optional<Path> path = paths.find(text.substring(start, end));
            if (path.isPresent()) {
                for (Read read : criteria(path.get(), end)) {
                    Optional<List<List<Criterion>>> all = goOn(read);
                    if (all.isPresent()) {
                        return all;
                    }
                }
            }
        }
        dead.add(start);
        return Optional.empty();
    }

    /** All ways in which a criterion can go on behind its property, the longest first. */
    private List<Read> criteria(Path path, int start) {
        List<Read> reads = new ArrayList<>();
        for (int before : List.of(ignoreCase(start), 0)) {
            for (Operator operator : Operator.values()) {
                operator.wordsAt(text, start + before).forEach(word -> {
                    int end = start + before + word.length();
                    int after = before > 0 ? 0 : ignoreCase(end);
                    if (after > 0) {
                        reads.add(read(path, operator, true, end + after));
                    }
                    reads.add(read(path, operator, before > 0, end));
                });
            }
        }
        reads.sort(Comparator.comparing(Read::end).reversed());
        return reads;
    }

    private Read read(Path path, Operator operator, boolean ignoringCase, int end) {
        boolean all = allIgnoringCase && Applicability.isText(path) && operator.ignoresCase();
        return new Read(new Criterion(path, operator, ignoringCase || all), end);
    }

    private int ignoreCase(int start) {
        return IGNORE_CASE.stream()
                .filter(words -> text.startsWith(words, start))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private Optional<List<List<Criterion>>> goOn(Read read) {
        if (read.end() == text.length()) {
            return Optional.of(List.of(List.of(read.criterion())));
        }
        boolean and = text.startsWith("And", read.end());
        boolean or = text.startsWith("Or", read.end());
        return and || or
                ? from(read.end() + (and ? "And" : "Or").length()).map(rest -> joined(read.criterion(), rest, and))
                : Optional.empty();
    }

    private static List<List<Criterion>> joined(Criterion first, List<List<Criterion>> rest, boolean and) {
        List<List<Criterion>> all = new ArrayList<>(rest);
        List<Criterion> group = new ArrayList<>(List.of(first));
        if (and) {
            group.addAll(all.remove(0));
        }
        all.add(0, group);
        return all;
    }

    /** Why it stands for none: the first part that stands for no property. */
    Mistake mistake() {
        return Arrays.stream(text.split("(?<=.)(?:And|Or)(?=\\p{Lu})"))
                .filter(part -> new CriteriaText(part, paths).from(0).isEmpty())
                .findFirst()
                .map(this::mistake)
                .orElseGet(() -> mistake(text));
    }

    private Mistake mistake(String part) {
        String property = withoutOperator(part);
        return paths.container(property)
                .<Mistake>map(container -> new Mistake.InContainer(container, property))
                .orElseGet(() -> new Mistake.UnknownProperty(property, false, paths.all()));
    }

    /** What is left of a part when the words behind its property are taken away. */
    private static String withoutOperator(String part) {
        String bare = Stream.concat(ALL_IGNORE_CASE.stream(), IGNORE_CASE.stream())
                .filter(part::endsWith)
                .findFirst()
                .map(words -> part.substring(0, part.length() - words.length()))
                .orElse(part);
        for (int start = 1; start < bare.length(); start++) {
            int behind = start;
            boolean ends = Arrays.stream(Operator.values())
                    .flatMap(operator -> operator.wordsAt(bare, behind))
                    .anyMatch(word -> !word.isEmpty() && behind + word.length() == bare.length());
            if (ends) {
                return bare.substring(0, start);
            }
        }
        return bare;
    }
}
