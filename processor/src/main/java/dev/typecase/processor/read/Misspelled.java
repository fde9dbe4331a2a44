package dev.typecase.processor.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;

/**
 * Annotations that do not exist: their import is missing, or their name is misspelled. The compiler says so. Those that
 * come close to one of ours are taken for it, so that nothing is said to be missing that only lacks a letter.
 */
final class Misspelled {

    private static final List<String> OURS = Stream.concat(
                    Stream.of("Handle", "Id", "Default", "Domain", "Invariant", "Unhandled"),
                    Arrays.stream(Role.values()).map(Role::simpleName))
            .sorted()
            .toList();

    private Misspelled() {}

    /** Whether the compiler does not know an annotation that was probably meant to be this one. */
    static boolean isMeantFor(AnnotationMirror mirror, String canonicalName) {
        return mirror.getAnnotationType().getKind() == TypeKind.ERROR
                && meant(Annotations.simpleNameOf(mirror))
                        .filter(name -> canonicalName.equals("dev.typecase." + name))
                        .isPresent();
    }

    /** Whether it carries an annotation that was probably meant to be one of ours. */
    static boolean isOn(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR)
                .anyMatch(mirror -> meant(Annotations.simpleNameOf(mirror)).isPresent());
    }

    private static Optional<String> meant(String written) {
        return OURS.stream()
                .filter(name -> slips(written, name) <= name.length() / 4)
                .min(Comparator.comparingInt(name -> slips(written, name)));
    }

    /** How many letters are missing, too many, or others. */
    private static int slips(String written, String name) {
        String one = written.toLowerCase(Locale.ROOT);
        String other = name.toLowerCase(Locale.ROOT);
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < current.length; column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.length()];
    }
}
