package 図書館;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Größe}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GrößeConstraints {

    private GrößeConstraints() {}

    /** Checks a {@link Größe} and all that it contains. */
    public static void check(Größe größe, Violations violations) {
        checkComponents(größe.höhe(), größe.breite(), größe.状態(), größe.Größe(), größe.a$b(),
                violations);
    }

    /** Checks the components of a {@link Größe} that is not there yet. */
    static void checkComponents(int höhe, int breite, 状態 状態, String Größe, long a$b,
            Violations violations) {
        if (状態 == null) {
            violations.add("状態", "must not be null", null);
        }
        if (Größe == null) {
            violations.add("Größe", "must not be null", null);
        }
    }
}
