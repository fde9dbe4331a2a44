package zoo;

import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Animal}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AnimalConstraints {

    private AnimalConstraints() {}

    /** Checks an {@link Animal} and all that it contains. */
    public static void check(Animal animal, Violations violations) {
        if (animal.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (animal.name == null) {
            violations.add("name", "must not be null", null);
        }
        checkDiets(animal.diets, violations);
        if (animal.favourite == null) {
            violations.add("favourite", "must not be null", null);
        } else {
            DietConstraints.check(animal.favourite, violations.at("favourite"));
        }
    }

    private static void checkDiets(List<Diet> diets, Violations violations) {
        if (diets == null) {
            violations.add("diets", "must not be null", null);
            return;
        }
        for (int i = 0; i < diets.size(); i++) {
            Diet element = diets.get(i);
            if (element == null) {
                violations.at("diets", i).add("must not be null", null);
            } else {
                DietConstraints.check(element, violations.at("diets", i));
            }
        }
    }
}
