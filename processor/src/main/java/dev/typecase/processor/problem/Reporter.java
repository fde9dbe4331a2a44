package dev.typecase.processor.problem;

import dev.typecase.processor.model.Position;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Hands problems to the compiler: sorted by file and position, each cause once, without the warnings that the source
 * suppresses.
 */
public final class Reporter {

    private final Messager messager;
    private final Places places;
    private final Warnings warnings;

    /** A reporter that leaves warnings as they are. */
    public Reporter(Messager messager, Elements elements) {
        this(messager, elements, Warnings.REPORT);
    }

    /** A reporter for the current round; the elements are used to find positions again. */
    public Reporter(Messager messager, Elements elements, Warnings warnings) {
        this.messager = messager;
        this.warnings = warnings;
        this.places = new Places(elements);
    }

    /** Reports them all. */
    public void report(List<Problem> problems) {
        Map<Cause, Found> causes = new LinkedHashMap<>();
        for (Problem problem : problems) {
            causes.putIfAbsent(
                    new Cause(problem.kind(), problem.position(), problem.headline()),
                    new Found(problem, places.find(problem.position())));
        }
        causes.values().stream()
                .filter(found -> found.problem().isError() || warnings != Warnings.OFF && !suppressed(found))
                .sorted(Comparator.comparing(Found::place)
                        .thenComparing(found -> found.problem().kind()))
                .forEach(this::print);
    }

    /** Reports a failure of Typecase itself, with the element it was working on. */
    public void internalError(Position position, Throwable failure) {
        print(new Found(InternalProblems.internalError(position, failure), places.find(position)));
    }

    private void print(Found found) {
        boolean error = found.problem().isError() || warnings == Warnings.ERRORS;
        Diagnostic.Kind kind = error ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        Place place = found.place();
        messager.printMessage(kind, text(found), place.element(), place.annotation(), place.value());
    }

    /** ECJ prints neither file nor line for what is in a record, and for packages: there the text says where. */
    private String text(Found found) {
        @Nullable Element element = found.place().element();
        boolean lost = element != null
                && messager.getClass().getName().startsWith("org.eclipse.jdt.")
                && (element.getKind() == ElementKind.PACKAGE
                        || element.getKind() == ElementKind.RECORD
                        || element.getKind() == ElementKind.FIELD
                                && element.getEnclosingElement() instanceof TypeElement owner
                                && owner.getKind() == ElementKind.RECORD);
        return lost
                ? found.problem().text() + "\n  At "
                        + found.problem().position().display()
                : found.problem().text();
    }

    private static boolean suppressed(Found found) {
        String token = "typecase:" + found.problem().kind().title();
        for (@Nullable Element element = found.place().element();
                element != null;
                element = element.getEnclosingElement()) {
            SuppressWarnings annotation = element.getAnnotation(SuppressWarnings.class);
            if (annotation != null && List.of(annotation.value()).contains(token)) {
                return true;
            }
        }
        return false;
    }

    private record Found(Problem problem, Place place) {}

    private record Cause(ProblemKind kind, Position position, String headline) {}
}
