package dev.typecase.processor.finders;

import dev.typecase.processor.finders.Question.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands behind {@code OrderBy}: properties, each but the last with {@code Asc} or {@code Desc}. */
final class OrderText {

    private static final List<String> DIRECTIONS = List.of("Desc", "Asc", "");

    private final String text;
    private final Paths paths;
    private int furthest;

    OrderText(String text, Paths paths) {
        this.text = text;
        this.paths = paths;
    }

    /** The keys; empty where the text stands for none. */
    Optional<List<Sorting>> read() {
        return text.isEmpty() ? Optional.of(List.of()) : from(0);
    }

    private Optional<List<Sorting>> from(int start) {
        furthest = Math.max(furthest, start);
        for (int end = text.length(); end > start; end--) {
            Optional<Path> path = paths.find(text.substring(start, end));
            if (path.isPresent()) {
                for (String direction : DIRECTIONS) {
                    if (text.startsWith(direction, end)) {
                        Sorting first = new Sorting(path.get(), direction.equals("Desc"));
                        Optional<List<Sorting>> all = goOn(first, end + direction.length(), direction);
                        if (all.isPresent()) {
                            return all;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Sorting>> goOn(Sorting first, int end, String direction) {
        if (end == text.length()) {
            return Optional.of(List.of(first));
        }
        return direction.isEmpty()
                ? Optional.empty()
                : from(end).map(rest -> {
                    List<Sorting> all = new ArrayList<>(List.of(first));
                    all.addAll(rest);
                    return all;
                });
    }

    /** Why it stands for none. */
    Mistake mistake() {
        String rest = text.substring(furthest);
        String property = rest.replaceFirst("(?<=.)(?:Asc|Desc)(?:\\p{Lu}.*)?$", "");
        return paths.container(property)
                .<Mistake>map(container -> new Mistake.InContainer(container, property))
                .orElseGet(() -> new Mistake.UnknownProperty(property, true, paths.all()));
    }
}
