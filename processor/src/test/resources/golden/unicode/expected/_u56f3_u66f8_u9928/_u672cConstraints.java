package 図書館;

import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link 本}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class 本Constraints {

    private 本Constraints() {}

    /** Checks a {@link 本} and all that it contains. */
    public static void check(本 本Value, Violations violations) {
        if (本Value.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (本Value.題名 == null) {
            violations.add("題名", "must not be null", null);
        }
        if (本Value.状態 == null) {
            violations.add("状態", "must not be null", null);
        }
        if (本Value.größe == null) {
            violations.add("größe", "must not be null", null);
        } else {
            GrößeConstraints.check(本Value.größe, violations.at("größe"));
        }
        checkÄltereGrößen(本Value.ältereGrößen, violations);
    }

    private static void checkÄltereGrößen(List<Größe> ältereGrößen, Violations violations) {
        if (ältereGrößen == null) {
            violations.add("ältereGrößen", "must not be null", null);
            return;
        }
        for (int i = 0; i < ältereGrößen.size(); i++) {
            Größe element = ältereGrößen.get(i);
            if (element == null) {
                violations.at("ältereGrößen", i).add("must not be null", null);
            } else {
                GrößeConstraints.check(element, violations.at("ältereGrößen", i));
            }
        }
    }
}
