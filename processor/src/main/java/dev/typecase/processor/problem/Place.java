package dev.typecase.processor.problem;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A position as the compiler knows it in the current round.
 *
 * @param file the top-level class or package that it lies in; what sorts first
 * @param path the place of each element among its neighbours, from the top-level class inwards; then the annotation's
 * @param element the element; null where it no longer exists
 * @param annotation the annotation on it; null for the element itself
 * @param value the annotation's value; null for the annotation itself
 */
record Place(
        String file,
        List<Integer> path,
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value)
        implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
            int byStep = Integer.compare(path.get(i), other.path.get(i));
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }
}
